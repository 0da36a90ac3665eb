import * as v from 'valibot';
import { jsonPointer } from '../questionnaire/json-pointer.ts';
import type { FieldError } from './problem.ts';

/** What a schema's own message does not say; never the value received, which may be someone's words (P3). */
function plainExpectation(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no such field';
  const missing = issue.received === 'undefined';
  if (missing && issue.type.endsWith('object')) return 'to be present';
  return issue.expected ?? 'another value';
}

/** Parses what came over a border: the value, or every field that is not as expected. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; errors: readonly FieldError[] } {
  const parsed = v.safeParse(schema, input, { message: plainExpectation });
  if (parsed.success) return { ok: true, value: parsed.output };
  const errors = parsed.issues.map((issue) => ({
    field: jsonPointer((issue.path ?? []).map((item) => String(item.key))),
    expected: issue.message,
  }));
  return { ok: false, errors };
}
