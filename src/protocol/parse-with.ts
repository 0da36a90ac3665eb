import * as v from 'valibot';
import { jsonPointer } from '../questionnaire/json-pointer.ts';
import type { FieldError } from './problem.ts';

const KINDS: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

/** In words what valibot writes as a type: `Array`, `"a"`, `("a" | "b" | null)`. */
function inWords(type: string): string {
  const choices = type
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((choice) => KINDS[choice] ?? choice.replace(/^"(.*)"$/, '$1'));
  return choices.length > 2 ? `one of ${choices.join(', ')}` : choices.join(' or ');
}

/** What a schema's own message does not say; never the value received, which may be someone's words (P3). */
function plainExpectation(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no such field';
  const missing = issue.received === 'undefined';
  if (missing && issue.type.endsWith('object')) return 'to be present';
  return issue.expected === null ? 'another value' : inWords(issue.expected);
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
