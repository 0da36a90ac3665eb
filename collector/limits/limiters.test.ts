import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRateCounters, type RateCounters } from '../storage/rate-counters.ts';
import { StoreError } from '../storage/store-error.ts';
import { logRecorder } from '../testing/log-recorder.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { createCounterKey } from './counter-key.ts';
import { createGuessLimiter } from './guess-limiter.ts';
import type { Limit } from './limit.ts';
import { createTrafficLimiter } from './traffic-limiter.ts';

const WINDOW_MS = 60_000;
const BEGIN = Date.parse('2026-11-20T02:00:00.000Z');
const limit: Limit = { name: 'test', most: 100, windowMs: WINDOW_MS };

let collector: TestCollector;
let now: number;
let counters: RateCounters;
let recorder: ReturnType<typeof logRecorder>;
beforeEach(async () => {
  collector = await startTestCollector();
  counters = createRateCounters(collector.database);
  recorder = logRecorder();
  now = BEGIN + 10_000;
});
afterEach(() => discard(collector));

const world = (changed: Partial<RateCounters> = {}) => ({
  counters: { ...counters, ...changed },
  counterKey: createCounterKey('secret'),
  log: recorder.log,
  now: () => now,
  random: () => 0,
});
const broken = async (): Promise<never> => {
  throw new StoreError(new Error('away'));
};

/** How many of so many calls, one after another and from each in turn, were let through. */
async function letThrough(limiters: readonly ReturnType<typeof createTrafficLimiter>[], calls: number) {
  let passed = 0;
  for (let call = 0; call < calls; call += 1) {
    const waitMs = await limiters[call % limiters.length]?.take('203.0.113.7', 1);
    if (waitMs === undefined) passed += 1;
  }
  return passed;
}

describe('a limit of traffic', () => {
  it('lets through its most in a window, says how long to wait, and begins anew with the next', async () => {
    const limiter = createTrafficLimiter(limit, world());
    expect(await letThrough([limiter], 250)).toBe(100);
    expect(await limiter.take('203.0.113.7', 1)).toBe(50_000);
    expect(await limiter.take('198.51.100.9', 1)).toBeUndefined();
    now += 50_000;
    expect(await letThrough([limiter], 250)).toBe(100);
  });

  it('lets through what is large while anything is left, so that nothing is too much for ever', async () => {
    const limiter = createTrafficLimiter({ ...limit, most: 10 }, world());
    expect(await limiter.take('203.0.113.7', 99)).toBeUndefined();
    expect(await limiter.take('203.0.113.7', 1)).toBeGreaterThan(0);
  });

  it('is shared by instances, to a portion of it for each', async () => {
    const instances = [1, 2, 3].map(() => createTrafficLimiter(limit, world()));
    const passed = await letThrough(instances, 600);
    expect(passed).toBeGreaterThanOrEqual(100);
    expect(passed).toBeLessThan(100 + 3 * 5);
  });

  it('costs the database nothing for whoever stays far below it', async () => {
    const limiter = createTrafficLimiter(limit, world({ add: broken }));
    await letThrough([limiter], 4);
    expect(recorder.lines).toEqual([]);
    expect(await collector.database.selectFrom('rate_counters').selectAll().execute()).toEqual([]);
  });

  it('S2: refuses nothing because it cannot be shared, counts here alone, and says so once a window', async () => {
    const limiter = createTrafficLimiter(limit, world({ add: broken }));
    expect(await letThrough([limiter], 250)).toBe(100);
    expect(recorder.lines).toEqual([expect.stringContaining('"error":"StoreError"')]);
  });

  it('P3: keeps nothing by which an address could be known, and nothing of a window that has ended', async () => {
    const limiter = createTrafficLimiter(limit, world());
    await letThrough([limiter], 100);
    const rows = () => collector.database.selectFrom('rate_counters').selectAll().execute();
    const [row, ...more] = await rows();
    expect([more, row?.count]).toEqual([[], 100]);
    expect(row?.key).toMatch(/^[\w-]{43}$/);
    now += WINDOW_MS;
    await letThrough([limiter], 5);
    expect((await rows()).map(({ count }) => count)).toEqual([5]);
  });
});

describe('guessing', () => {
  const against = [{ limit: { ...limit, most: 10 }, subject: 'receipt' }];

  it('S1: of many at once, asked of several instances, no more are tried than of one by one', async () => {
    const instances = [1, 2].map(() => createGuessLimiter(world()));
    let tried = 0;
    const guess = async () => {
      tried += 1;
      return undefined;
    };
    const results = await Promise.all(
      Array.from({ length: 30 }, () => instances.map((one) => one.attempt(against, guess))).flat(),
    );
    expect(tried).toBe(10);
    expect(results.filter((result) => 'waitMs' in result && result.waitMs === 50_000)).toHaveLength(50);
  });

  it('S1: who is right is not counted, however often', async () => {
    const limiter = createGuessLimiter(world());
    for (let time = 0; time < 30; time += 1) {
      expect(await limiter.attempt(against, async () => 'mine')).toEqual({ found: 'mine' });
    }
  });

  it('S1: nothing is tried where it cannot be counted', async () => {
    for (const trouble of [{ add: broken }, { read: broken }]) {
      const limiter = createGuessLimiter(world(trouble));
      let tried = false;
      const attempt = limiter.attempt(against, async () => {
        tried = true;
        return 'mine';
      });
      await expect(attempt).rejects.toThrow(StoreError);
      expect(tried).toBe(false);
    }
  });
});
