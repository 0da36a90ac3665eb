import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import type { RatingQuestion } from '../kinds.ts';
import { PhraseSchema } from '../phrase-schema.ts';

export const RatingQuestionSchema = closedObject({
  ...questionEntries,
  kind: v.literal('rating'),
  doesNotApply: v.exactOptional(v.boolean()),
});

const entries = {
  ...wordsEntries,
  points: closedObject({
    1: PhraseSchema,
    2: PhraseSchema,
    3: PhraseSchema,
    4: PhraseSchema,
    5: PhraseSchema,
  }),
};
export const RatingWordsSchema = closedObject({ ...entries, doesNotApply: v.exactOptional(PhraseSchema) });

export const ratingWordsFor = (question: RatingQuestion) =>
  question.doesNotApply ? closedObject({ ...entries, doesNotApply: PhraseSchema }) : closedObject(entries);
