import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import { PhraseSchema } from '../phrase-schema.ts';

export const ConsentQuestionSchema = closedObject({ ...questionEntries, kind: v.literal('consent') });

export const ConsentWordsSchema = closedObject({ ...wordsEntries, yes: PhraseSchema, no: PhraseSchema });
