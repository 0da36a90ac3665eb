import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';

export const ContactQuestionSchema = closedObject({ ...questionEntries, kind: v.literal('contact') });

export const ContactWordsSchema = closedObject(wordsEntries);
