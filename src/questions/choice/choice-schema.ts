import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import { IdSchema } from '../id-schema.ts';
import { IdsSchema } from '../ids-schema.ts';
import type { ChoiceQuestion, ChoicesQuestion } from '../kinds.ts';
import { PhraseSchema, phrasesFor } from '../phrase-schema.ts';

export const ChoiceQuestionSchema = closedObject({
  ...questionEntries,
  kind: v.literal('choice'),
  options: IdsSchema,
});

export const ChoiceWordsSchema = closedObject({
  ...wordsEntries,
  options: v.record(IdSchema, PhraseSchema),
});

export const choiceWordsFor = (question: ChoiceQuestion | ChoicesQuestion) =>
  closedObject({ ...wordsEntries, options: phrasesFor(question.options) });
