import { expect, it } from 'vitest';
import { describeFound } from './describe-found.ts';
import { runFuzz } from './run-fuzz.ts';

const SEED = 1;
/** Of what is made while it warms up, in KiB: the long form holds it to less. */
const MOST_GROWTH = 128 * 1024;

it('P3, V4: whatever is asked, in whatever shape, is answered as described, and nothing that is stored gets out', async () => {
  const { found, afterwards, statuses, acknowledged, memory } = await runFuzz({
    seed: SEED,
    requests: 2_000,
    only: undefined,
  });
  expect(found.map((one) => describeFound(one, SEED))).toEqual([]);
  expect(afterwards).toEqual([]);
  expect((memory.at(-1) ?? Infinity) - (memory[0] ?? 0)).toBeLessThan(MOST_GROWTH);
  // It came as far as to what is stored, and was turned away for each reason.
  expect(acknowledged).toBeGreaterThan(0);
  for (const status of [200, 204, 400, 401, 404, 405, 413, 415])
    expect(Object.keys(statuses)).toContain(String(status));
}, 60_000);
