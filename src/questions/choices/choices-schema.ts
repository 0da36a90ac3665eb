import * as v from 'valibot';
import { questionEntries } from '../base-entries.ts';
import { closedObject } from '../closed-object.ts';
import { IdsSchema } from '../ids-schema.ts';

export const ChoicesQuestionSchema = v.pipe(
  closedObject({
    ...questionEntries,
    kind: v.literal('choices'),
    options: IdsSchema,
    atMost: v.exactOptional(
      v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected at least 1')),
    ),
  }),
  v.forward(
    v.check(({ atMost = 1, options }) => atMost <= options.length, 'expected no more than there are options'),
    ['atMost'],
  ),
);
