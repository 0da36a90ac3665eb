import { expect, it } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { deliverAll } from './deliver-all.ts';

async function withWaiting(count: number, overrides = {}) {
  const world = deliveryWorld(overrides);
  for (let number = 0; number < count; number++) await world.outbox.enqueue(waitingRecord(number));
  return world;
}

it('R6: sends all that waits, batch after batch, and then wants to be woken no more', async () => {
  const world = await withWaiting(250);
  expect(await deliverAll(world.environment)).toBe(true);
  expect(world.collector.rows.size).toBe(250);
  expect(await world.outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
});

it('R6: tells the open pages', async () => {
  const told: unknown[] = [];
  const channel = {
    postMessage: (message: unknown) => told.push(message),
    addEventListener: () => undefined,
  };
  const world = await withWaiting(1, { channel });
  await deliverAll(world.environment);
  expect(told).toEqual(['changed']);
});

it('R6: wants to be woken again when there is no reply, and keeps everything', async () => {
  const world = await withWaiting(2);
  world.answer = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await deliverAll(world.environment)).toBe(false);
  expect(world.requests).toHaveLength(1);
  expect(await world.outbox.counts()).toEqual({ waiting: 2, setAside: 0 });
});

it('R2: asks nothing while the collector told an earlier page to wait', async () => {
  const world = await withWaiting(1);
  expect(await deliverAll({ ...world.environment, floor: world.clock.now() + 60_000 })).toBe(false);
  expect(world.requests).toEqual([]);
});

it('X4: leaves it to a tab that is sending, and looks again later', async () => {
  const busy = {
    request: (_: string, __: unknown, run: (lock: null) => unknown) => Promise.resolve(run(null)),
  };
  const world = await withWaiting(1, { locks: busy });
  expect(await deliverAll(world.environment)).toBe(false);
  expect(world.requests).toEqual([]);
});
