import * as v from 'valibot';
import { questionEntries, wordsEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';

/** From two on, so that every language can say it in one sentence. */
const WithinSchema = v.pipe(
  v.number(),
  v.integer('expected a whole number of business days'),
  v.minValue(2, 'expected 2 to 60 business days'),
  v.maxValue(60, 'expected 2 to 60 business days'),
);

export const ContactQuestionSchema = closedObject({
  ...questionEntries,
  kind: v.literal('contact'),
  withinBusinessDays: v.exactOptional(WithinSchema),
});

export const ContactWordsSchema = closedObject(wordsEntries);
