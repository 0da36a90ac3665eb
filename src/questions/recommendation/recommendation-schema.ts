import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import { PhraseSchema } from '../phrase-schema.ts';

export const RecommendationQuestionSchema = closedObject({
  ...questionEntries,
  kind: v.literal('recommendation'),
});

export const RecommendationWordsSchema = closedObject({
  ...wordsEntries,
  low: PhraseSchema,
  high: PhraseSchema,
});
