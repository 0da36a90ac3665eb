import { expect, it } from 'vitest';
import { inLanes } from './in-lanes.ts';
import type { Part } from './part.ts';

const part = (name: string, alone = false): Part => ({ name, runs: { commands: [] }, needs: [], alone });

it('runs every part once, at most two together, and those that want to be alone alone', async () => {
  const running = new Set<string>();
  const together: Record<string, number> = {};
  const outcomes = await inLanes(
    [part('journeys', true), part('a'), part('b'), part('c'), part('contract', true)],
    2,
    async ({ name }) => {
      running.add(name);
      await Promise.resolve();
      together[name] = running.size;
      running.delete(name);
      return name;
    },
  );
  expect(outcomes.toSorted()).toEqual(['a', 'b', 'c', 'contract', 'journeys']);
  expect(Math.max(...Object.values(together))).toBe(2);
  expect([together['journeys'], together['contract']]).toEqual([1, 1]);
});
