import * as v from 'valibot';
import { closedObject } from './closed-object.ts';

/** Words shown to customers. */
export const PhraseSchema = v.pipe(v.string(), v.regex(/\S/, 'expected some words'));

/** Exactly one phrase for each of these ids. */
export const phrasesFor = (ids: readonly string[]) =>
  closedObject(Object.fromEntries(ids.map((id) => [id, PhraseSchema])));
