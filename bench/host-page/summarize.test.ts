import { expect, it } from 'vitest';
import { median, summarize } from './summarize.ts';

const visit = (scriptMs: number) => ({ longTasks: 0, longestTask: 0, scriptMs, taskMs: 0, layoutShift: 0 });

it('takes the middle, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

it('compares within each round, since a machine is now faster and now slower', () => {
  const table = summarize(
    [
      { without: visit(10), with: visit(11) },
      { without: visit(20), with: visit(21) },
      { without: visit(90), with: visit(92) },
    ],
    'without',
  );
  expect(table).toContain('| without | script, ms | 20 (10 to 90) |  |');
  expect(table).toContain('| with | script, ms | 21 (11 to 92) | 1 (1 to 2) |');
});
