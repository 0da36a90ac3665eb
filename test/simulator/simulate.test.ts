import { beforeAll, describe, expect, it, vi } from 'vitest';
import { instantDigest } from './instant-crypto.ts';
import { keptSeeds } from './kept-seeds.ts';
import { simulate } from './simulate.ts';

beforeAll(() => {
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(instantDigest);
});

const FIRST = Number(process.env['KOE_FIRST_SEED'] ?? 1);
const SEEDS = Number(process.env['KOE_SEEDS'] ?? 1_000);

async function expectAllHolds(seed: number): Promise<number> {
  const { violation, lines } = await simulate(seed);
  expect(violation, `seed ${seed}, line by line:\n${lines.join('\n')}\n`).toBeUndefined();
  return lines.length;
}

describe('what a customer was told', () => {
  it('D1 D2 X1 X3 H1 R3 R4: holds in every history', async () => {
    const started = performance.now();
    let lines = 0;
    for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) lines += await expectAllHolds(seed);
    const rate = Math.round((SEEDS / (performance.now() - started)) * 1_000);
    console.info(`${SEEDS} histories of ${Math.round(lines / SEEDS)} lines on average, ${rate} a second`);
  });

  it.each(keptSeeds)(
    'D1 D2 X1 X3 H1 R3 R4: holds in history %i, which once found something',
    async (seed) => {
      await expectAllHolds(seed);
    },
  );
});

it('plays the same history for the same seed', async () => {
  const [once, again] = [await simulate(7), await simulate(7)];
  expect(once.lines).toEqual(again.lines);
});
