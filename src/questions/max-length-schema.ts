import * as v from 'valibot';

/** Graphemes in one text. The top keeps the longest response well inside the body limit of the collection API. */
export const MaxLengthSchema = v.pipe(
  v.number(),
  v.integer('expected a whole number'),
  v.minValue(1, 'expected at least 1'),
  v.maxValue(4000, 'expected at most 4000'),
);
