import * as v from 'valibot';
import { ComparisonSchema, type Comparison } from './condition-schema.ts';

type Path = readonly (string | number)[];

const ListSchema = v.object({ op: v.picklist(['all', 'any']), of: v.array(v.unknown()) });
const NotSchema = v.object({ op: v.literal('not'), of: v.unknown() });

/** Every well-formed comparison somewhere in a condition that may be anything, with its path. */
export function comparisonsIn(condition: unknown, path: Path): readonly [Path, Comparison][] {
  const comparison = v.safeParse(ComparisonSchema, condition);
  if (comparison.success) return [[path, comparison.output]];
  if (v.is(NotSchema, condition)) return comparisonsIn(condition.of, [...path, 'of']);
  if (!v.is(ListSchema, condition)) return [];
  return condition.of.flatMap((part, index) => comparisonsIn(part, [...path, 'of', index]));
}
