import { expect, it } from 'vitest';
import type { PartMeasured } from './measure-round.ts';
import { summarize } from './summarize.ts';

const measured = (part: PartMeasured['part'], round: number): PartMeasured => ({
  part,
  path: `/${part}-${round}`,
  clientMs: [2],
  perSecond: 999.6,
  responsesPerSecond: part.endsWith('ingest') ? 50 : 0,
});
const served = (path: string, times: readonly number[]) => times.map((ms) => ({ path, status: 200, ms }));

it('tells each part’s times, and how often the bare server’s they are within a round', () => {
  const rounds = [1, 2, 3].map((round) => [measured('bare', round), measured('page', round)]);
  const table = summarize(rounds, [
    ...served('/bare-1', [0.1, 0.1, 9]),
    ...served('/page-1', [0.2, 0.2, 0.2]),
    // A slow moment of the machine, for both alike.
    ...served('/bare-2', [1, 1, 1]),
    ...served('/page-2', [3, 3, 3]),
    ...served('/bare-3', [0.1]),
    ...served('/page-3', [0.9]),
    ...served('/somebody-else', [500]),
  ]).split('\n');
  expect(table[2]).toBe('| bare | 1000 | 0 | 1.00 / 9.00 | 2.00 / 2.00 | 1.00 |');
  expect(table[3]).toBe('| page | 1000 | 0 | 0.90 / 3.00 | 2.00 / 2.00 | 3.00 |');
});
