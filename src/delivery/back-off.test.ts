import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffMs } from './back-off.ts';

const almostOne = 1 - Number.EPSILON;
const failures = fc.integer({ min: 1, max: 5_000 });
const random = fc.double({ min: 0, max: almostOne, noNaN: true });

describe('backOffMs', () => {
  it('R2: lies anywhere from nothing to a bound that doubles from one second to five minutes', () => {
    const bounds = Array.from({ length: 12 }, (_, index) =>
      Math.round(backOffMs(index + 1, almostOne, false)),
    );
    expect(bounds.slice(0, 5)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
    expect(bounds.slice(8)).toEqual([256_000, 300_000, 300_000, 300_000]);
    expect(backOffMs(12, 0, false)).toBe(0);
    expect(backOffMs(12, 0.5, false)).toBe(150_000);
  });

  it('R2: never leaves its bounds, however many failures', () => {
    fc.assert(
      fc.property(failures, random, fc.boolean(), (count, chance, watched) => {
        const wait = backOffMs(count, chance, watched);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(watched ? 5_000 : 300_000);
      }),
    );
  });
});
