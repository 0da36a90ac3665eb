import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import { MaxLengthSchema } from '../max-length-schema.ts';

export const TextQuestionSchema = closedObject({
  ...questionEntries,
  kind: v.literal('text'),
  lines: v.picklist(['one', 'many']),
  maxLength: MaxLengthSchema,
});

export const TextWordsSchema = closedObject(wordsEntries);
