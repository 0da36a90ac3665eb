import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parseOptions } from './parse-options.ts';
import { StartupError } from './startup-error.ts';

const schema = v.object({
  to: v.string(),
  days: v.optional(v.pipe(v.string(), v.digits('a number of days'))),
});
const text = { type: 'string' } as const;
const asked = (...words: string[]) => parseOptions('keep', schema, words, { to: text, days: text });
function reasonsFor(...words: string[]): readonly string[] {
  try {
    asked(...words);
    return [];
  } catch (error) {
    return error instanceof StartupError ? error.reasons : [String(error)];
  }
}

it('takes what is asked for', () => {
  expect(asked('--to', 'here', '--days', '7')).toEqual({ to: 'here', days: '7' });
});

it('V4: names each option that is missing or amiss, and one that nobody knows', () => {
  expect(reasonsFor('--days', 'many')).toEqual([
    'keep: --to must be given.',
    'keep: --days must be a number of days.',
  ]);
  expect(reasonsFor('--to', 'here', '--form', 'x')).toEqual([
    expect.stringContaining("keep: Unknown option '--form'"),
  ]);
});
