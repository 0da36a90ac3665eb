import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retryDelayMs } from './retry-delay.ts';

const HOUR_MS = 3_600_000;
const almostOne = 1 - Number.EPSILON;
const random = fc.double({ min: 0, max: almostOne, noNaN: true });
const delays = (chance: number): readonly number[] =>
  Array.from({ length: 9 }, (_, index) => retryDelayMs(index + 1, chance) ?? Number.NaN);

it('R2: is on average what Standard Webhooks has for an example, ten attempts within three days and some hours', () => {
  expect(delays(0.5).slice(0, 4)).toEqual([5_000, 300_000, 1_800_000, 2 * HOUR_MS]);
  const whole = delays(0.5).reduce((sum, delay) => sum + delay, 0);
  expect(whole).toBe(75 * HOUR_MS + 35 * 60_000 + 5_000);
});

it('R2: lies anywhere from nothing to a bound that only grows, and ends after the tenth attempt', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), random, (failures, chance) => {
      const delay = retryDelayMs(failures, chance) ?? Number.NaN;
      const bound = retryDelayMs(failures, almostOne) ?? Number.NaN;
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(bound);
      expect(bound).toBeLessThan(retryDelayMs(failures + 1, almostOne) ?? Number.POSITIVE_INFINITY);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 1_000 }), random, (failures, chance) => {
      expect(retryDelayMs(failures, chance)).toBeUndefined();
    }),
  );
});
