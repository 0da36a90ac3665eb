import * as v from 'valibot';
import { ConditionSchema } from '../questionnaire/condition-schema.ts';
import { IdSchema } from './id-schema.ts';
import { PhraseSchema } from './phrase-schema.ts';

/** Fields of every question. */
export const questionEntries = {
  id: IdSchema,
  required: v.exactOptional(v.boolean()),
  showIf: v.exactOptional(ConditionSchema),
};

/** Fields of every question's words. */
export const wordsEntries = {
  title: PhraseSchema,
  help: v.exactOptional(PhraseSchema),
};
