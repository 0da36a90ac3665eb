import * as v from 'valibot';
import { closedObject } from '../questions/closed-object.ts';
import type { Condition } from './condition.ts';

const ComparableSchema = v.union([v.string(), v.number(), v.boolean()]);

/** The leaves of a condition: each looks at one question. */
export const ComparisonSchema = v.variant('op', [
  closedObject({ op: v.literal('answered'), question: v.string() }),
  closedObject({ op: v.literal('equals'), question: v.string(), value: ComparableSchema }),
  closedObject({
    op: v.literal('oneOf'),
    question: v.string(),
    values: v.pipe(v.array(ComparableSchema), v.minLength(1, 'expected at least one value')),
  }),
  closedObject({ op: v.picklist(['atLeast', 'atMost']), question: v.string(), value: v.number() }),
]);
export type Comparison = v.InferOutput<typeof ComparisonSchema>;

/** `all` of nothing would always hold and `any` of nothing never: both are mistakes. */
export const ConditionSchema: v.GenericSchema<unknown, Condition> = v.variant('op', [
  ...ComparisonSchema.options,
  closedObject({
    op: v.picklist(['all', 'any']),
    of: v.pipe(v.array(v.lazy(() => ConditionSchema)), v.minLength(1, 'expected at least one condition')),
  }),
  closedObject({ op: v.literal('not'), of: v.lazy(() => ConditionSchema) }),
]);
