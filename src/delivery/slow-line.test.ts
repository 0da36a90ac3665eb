import { expect, it } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { createDice } from '../../test/simulator/dice.ts';
import { MAX_BATCH } from '../protocol/limits.ts';
import { startDelivery } from './start-delivery.ts';

const WAITING = 10_000;
const ROUND_TRIP_MS = 500;
const LOSS = 0.05;
/** What one loss costs at most: the deadline of an attempt, the longest wait of a page on the screen, and a half more. */
const LOST_MS = 30_000 + 5_000 + ROUND_TRIP_MS;
const TEN_MINUTES_MS = 600_000;
const records = Array.from({ length: WAITING }, (_, number) => waitingRecord(number));
const expected = Object.fromEntries(records.map(({ id, sha256 }) => [id, sha256]));

it.each([1, 2, 3, 4, 5])(
  'D2 X1 R2: on a slow line that loses one in twenty, 10,000 come once, within ten minutes (seed %i)',
  async (seed) => {
    const { random, chance } = createDice(seed);
    const world = deliveryWorld({ random });
    const { clock, collector, outbox, requests } = world;
    for (const record of records) await outbox.enqueue(record);
    const half = () =>
      new Promise<void>((resolve) => {
        clock.startTimer(ROUND_TRIP_MS / 2, resolve);
      });
    const never = new Promise<Response>(() => undefined);
    let lost = 0;
    let done = Infinity;
    const began = clock.now();
    world.answer = async (...sent) => {
      const isLost = chance(LOSS);
      if (isLost) lost += 1;
      await half();
      if (isLost && chance(0.5)) return never;
      const reply = await collector.store(...sent);
      if (isLost) return never;
      await half();
      done = clock.now() - began;
      return reply;
    };

    const delivery = startDelivery(world.environment);
    await clock.advance(TEN_MINUTES_MS);
    await delivery.stop();

    expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(Object.fromEntries(collector.rows)).toEqual(expected);
    // Each loss is one exchange in vain, and its batch comes in two halves.
    const batches = WAITING / MAX_BATCH;
    expect(lost).toBeGreaterThan(0);
    expect(requests).toHaveLength(batches + 2 * lost);
    expect(done).toBeLessThanOrEqual(batches * ROUND_TRIP_MS + lost * LOST_MS);
  },
);
