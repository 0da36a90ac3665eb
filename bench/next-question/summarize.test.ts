import { expect, it } from 'vitest';
import { summarize } from './summarize.ts';
import type { TapTime } from './watch-taps.ts';

const tap = (what: TapTime['what'], question: string, ms: number): TapTime => ({ what, question, ms });

it('tells answers from steps, and one question from another', () => {
  const table = summarize({
    ours: [tap('answer', 'Q1', 10), tap('next', 'Q1', 30), tap('answer', 'Q1', 12), tap('next', 'Q2', 40)],
  });
  expect(table).toContain('| ours | an answer → it is marked | 10 | 12 | 12 | 2 |');
  expect(table).toContain('| ours | 「次へ」 → the next question | 30 | 40 | 40 | 2 |');
  expect(table).toContain('| ours | Q1 | 10 | 30 |');
  expect(table).toContain('| ours | Q2 |  | 40 |');
});
