import { acknowledged } from '../../test/fixtures/changes.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deliveryWorld, type Answer } from '../../test/fixtures/delivery-world.ts';
import { settled } from '../../test/fixtures/fake-clock.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { OutboxError } from '../outbox/outbox.ts';
import { problems } from '../protocol/problems.ts';
import type { Delivery, WakeReason } from './delivery.ts';
import { startDelivery } from './start-delivery.ts';

const [first, second, third] = [waitingRecord(1), waitingRecord(2), waitingRecord(3)];
const running: Delivery[] = [];

function start(world: ReturnType<typeof deliveryWorld>) {
  const delivery = startDelivery(world.environment);
  running.push(delivery);
  return delivery;
}
const untilAborted: Answer = (_, { signal }) =>
  new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
const noConnection = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const refusal =
  (status: number, headers = {}) =>
  () =>
    Response.json(problems.unavailable(), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });

afterEach(async () => {
  await Promise.all(running.splice(0).map((delivery) => delivery.stop()));
});

describe('delivery', () => {
  it('R4: sends at the start what waits from an earlier visit, all in one request', async () => {
    const world = deliveryWorld();
    for (const record of [first, second, third]) await world.outbox.enqueue(record);
    start(world);
    await settled();
    expect(world.requests).toMatchObject([{ ids: [first.id, second.id, third.id], keepalive: false }]);
    expect(await world.outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent', sentAt: world.clock.now() });
  });

  it('asks nobody anything while nothing waits', async () => {
    const world = deliveryWorld();
    const delivery = start(world);
    delivery.wake('tap');
    await world.clock.advance(3_600_000);
    expect(world.requests).toEqual([]);
    expect(world.clock.due()).toEqual([]);
  });

  it('H1: tells its own page, and no other, when it finds that nothing waits any more', async () => {
    const postMessage = vi.fn();
    const channel = Object.assign(new EventTarget(), { postMessage });
    let isCleared = false;
    const world = deliveryWorld({ channel });
    const { waiting } = world.outbox;
    const outbox = { ...world.outbox, waiting: (limit: number) => waiting(isCleared ? 0 : limit) };
    await outbox.enqueue(first);
    world.answer = noConnection;
    const delivery = startDelivery({ ...world.environment, outbox });
    running.push(delivery);
    const told = vi.fn();
    delivery.onChange(told);
    await settled();
    expect(told).not.toHaveBeenCalled();
    isCleared = true;
    await world.clock.advance(5_000);
    expect(told).toHaveBeenCalledOnce();
    expect(postMessage).not.toHaveBeenCalled();
  });

  it('sends a hundred at a time', async () => {
    const world = deliveryWorld();
    for (let number = 0; number < 250; number++) await world.outbox.enqueue(waitingRecord(number));
    start(world);
    await vi.waitFor(() => expect(world.collector.rows).toHaveProperty('size', 250));
    await settled();
    expect(world.requests.map(({ ids }) => ids.length)).toEqual([100, 100, 50]);
  });

  it('R2: waits longer after each failure, and stops waiting once it works', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = refusal(500);
    start(world);
    await world.clock.advance(16_000);
    expect(world.requests.map(({ at }) => at)).toEqual([0, 500, 1_500, 3_500, 7_500, 15_500]);
    world.answer = world.collector.store;
    await world.clock.advance(16_000);
    expect(world.collector.rows).toHaveProperty('size', 1);
    expect(world.clock.due()).toEqual([]);
  });

  it('R2: does not come back before Retry-After, whoever asks', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = refusal(503, { 'retry-after': '120' });
    const delivery = start(world);
    await world.clock.advance(119_000);
    delivery.wake('tap');
    world.fire('online');
    world.show('hidden');
    await settled();
    expect(world.requests).toHaveLength(1);
    await world.clock.advance(1_500);
    expect(world.requests).toHaveLength(2);
  });

  it('R2: does not come back before Retry-After either when the page is loaded anew, whoever asks', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = refusal(503, { 'retry-after': '120' });
    await start(world).stop();
    await settled();
    expect(world.floors).toEqual([world.clock.now() + 120_000]);
    world.answer = world.collector.store;
    const delivery = startDelivery({ ...world.environment, floor: world.floors.at(-1) });
    running.push(delivery);
    await world.clock.advance(119_000);
    delivery.wake('tap');
    world.fire('online');
    world.show('hidden');
    await settled();
    expect(world.requests).toHaveLength(1);
    await world.clock.advance(1_500);
    expect(world.requests).toHaveLength(2);
    expect(world.collector.rows).toHaveProperty('size', 1);
  });

  it('R2: holds to Retry-After in this page also where it cannot be kept for the next', async () => {
    const world = deliveryWorld({ keepFloor: () => Promise.reject(new OutboxError('unavailable')) });
    await world.outbox.enqueue(first);
    world.answer = refusal(429, { 'retry-after': '120' });
    start(world);
    await world.clock.advance(119_000);
    expect(world.requests).toHaveLength(1);
    world.answer = world.collector.store;
    await world.clock.advance(1_500);
    expect(world.collector.rows).toHaveProperty('size', 1);
  });

  it('keeps for the next page no wait that is its own', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = refusal(500);
    start(world);
    await world.clock.advance(60_000);
    expect(world.floors).toEqual([]);
  });

  it('R1: keeps everything and pauses when the site is not known any more, until a person asks', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = refusal(403);
    const delivery = start(world);
    await world.clock.advance(1_800_000);
    world.fire('online');
    await settled();
    expect(world.requests).toHaveLength(1);
    world.answer = world.collector.store;
    delivery.wake('tap');
    await settled();
    expect(world.collector.rows).toHaveProperty('size', 1);
  });

  it('R3: sets aside the one bad record of a batch, with the reason, and sends the others', async () => {
    const world = deliveryWorld();
    const records = Array.from({ length: 20 }, (_, number) => waitingRecord(number));
    for (const record of records) await world.outbox.enqueue(record);
    const bad = waitingRecord(7).id;
    world.answer = (responses, init) =>
      responses.some(({ id }) => id === bad) ? refusal(400)() : world.collector.store(responses, init);
    start(world);
    await vi.waitFor(async () => expect(await world.outbox.counts()).toEqual({ waiting: 0, setAside: 1 }));
    expect(world.collector.rows).toHaveProperty('size', 19);
    expect(await world.outbox.stateOf(bad)).toMatchObject({
      state: 'set-aside',
      problem: problems.unavailable(),
    });
    expect(world.requests.every(({ at }) => at === 0)).toBe(true);
  });

  it('R3: sends the others although one record brings the collector down, also after all have failed', async () => {
    const world = deliveryWorld();
    for (const record of [first, second, third]) await world.outbox.enqueue(record);
    world.answer = noConnection;
    start(world);
    await world.clock.advance(60_000);
    world.answer = (responses, init) =>
      responses.some(({ id }) => id === first.id) ? noConnection() : world.collector.store(responses, init);
    await world.clock.advance(60_000);
    expect(await world.outbox.waiting(9)).toEqual([first]);
  });

  it('R2: starts over with short waits once nothing waits any more', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = refusal(500);
    const delivery = start(world);
    await world.clock.advance(60_000);
    await world.outbox.change(acknowledged(first.id, 1));
    delivery.wake('tap');
    await settled();
    await world.outbox.enqueue(second);
    delivery.wake('tap');
    await settled();
    expect(world.clock.due()).toEqual([500]);
  });

  it('R5: keeps what a captive portal says it took', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = () => new Response('<title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } });
    start(world);
    await settled();
    expect(await world.outbox.waiting(1)).toEqual([first]);
  });

  it('D2: keeps what the reply does not echo, and sends it again by itself', async () => {
    const world = deliveryWorld();
    for (const record of [first, second]) await world.outbox.enqueue(record);
    world.answer = (responses, init) => {
      world.answer = world.collector.store;
      return world.collector.store(responses.slice(1), init);
    };
    start(world);
    await settled();
    expect(await world.outbox.waiting(9)).toEqual([first]);
    await world.clock.advance(1_000);
    expect(world.requests.map(({ ids }) => ids.length)).toEqual([2, 1]);
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });

  it('X3: sends the same bytes again after a reply was lost', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    const bodies: unknown[] = [];
    world.answer = async (responses, init) => {
      bodies.push(init.body);
      await world.collector.store(responses, init);
      if (bodies.length === 1) throw new TypeError('connection reset');
      return world.collector.store(responses, init);
    };
    start(world);
    await world.clock.advance(5_000);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });
});

describe('what wakes it', () => {
  async function asleep() {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = noConnection;
    const delivery = start(world);
    await settled();
    expect(world.requests).toHaveLength(1);
    world.answer = world.collector.store;
    return { ...world, delivery };
  }
  const wakes: readonly [WakeReason, (world: Awaited<ReturnType<typeof asleep>>) => void][] = [
    ['online', (world) => world.fire('online')],
    ['visible', (world) => world.show('visible')],
    ['pageshow', (world) => world.fire('pageshow', true)],
    ['tap', (world) => world.delivery.wake('tap')],
  ];

  it.each(wakes)('R4: %s', async (_, happens) => {
    const world = await asleep();
    happens(world);
    await settled();
    expect(world.requests.at(-1)).toMatchObject({ ids: [first.id], at: 0 });
    expect(world.collector.rows).toHaveProperty('size', 1);
    expect(world.clock.due()).toEqual([]);
  });

  it('R4: timer', async () => {
    const world = await asleep();
    await world.clock.advance(500);
    expect(world.collector.rows).toHaveProperty('size', 1);
  });

  it('R4: a tap while a request is on its way is not lost', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    let reply = () => {};
    world.answer = (responses, init) => {
      const stored = world.collector.store(responses, init);
      return new Promise((resolve) => (reply = () => resolve(stored)));
    };
    const delivery = start(world);
    await settled();
    await world.outbox.enqueue(second);
    delivery.wake('tap');
    world.answer = world.collector.store;
    reply();
    await settled();
    expect(world.collector.rows).toHaveProperty('size', 2);
  });
});

describe('a tap while a request is on its way', () => {
  it('R4: is not forgotten for a weaker reason that follows it', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    let refuse = () => {};
    world.answer = () => new Promise((resolve) => (refuse = () => resolve(refusal(500)())));
    const delivery = start(world);
    await settled();
    delivery.wake('tap');
    world.show('visible');
    world.answer = refusal(500);
    refuse();
    await settled();
    expect(world.requests.map(({ at }) => at)).toEqual([0, 0]);
  });
});

describe('a page that goes out of sight', () => {
  it('sends what was saved a moment ago and not read yet', async () => {
    const world = deliveryWorld();
    start(world);
    await settled();
    await world.outbox.enqueue(first);
    world.show('hidden');
    await settled();
    expect(world.requests).toMatchObject([{ keepalive: true, ids: [first.id] }]);
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });

  it('sends nothing when nothing waits', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    start(world);
    await settled();
    world.show('hidden');
    await settled();
    expect(world.requests).toHaveLength(1);
  });

  it('sends each time, once the last such request has ended', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = noConnection;
    start(world);
    await settled();
    for (let time = 0; time < 2; time++) {
      world.show('hidden');
      await settled();
    }
    expect(world.requests.map(({ keepalive }) => keepalive)).toEqual([false, true, true]);
  });

  it('sends what is under way once more, so that it outlives the page, and uses the reply', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = untilAborted;
    start(world);
    await settled();
    world.answer = world.collector.store;
    world.fire('pagehide');
    // At once, since the page may not live until the database answers.
    expect(world.requests).toMatchObject([{ keepalive: false }, { keepalive: true, ids: [first.id] }]);
    await settled();
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });

  it('sends at most 60 KiB, and once for both events', async () => {
    const world = deliveryWorld();
    for (let number = 0; number < 10; number++) {
      await world.outbox.enqueue(waitingRecord(number, 'x'.repeat(10_000)));
    }
    world.answer = noConnection;
    start(world);
    await settled();
    world.answer = () => new Promise(() => {});
    world.show('hidden');
    world.fire('pagehide');
    await settled();
    const hidden = world.requests.filter(({ keepalive }) => keepalive);
    expect(hidden).toHaveLength(1);
    expect(hidden[0]?.bytes).toBeLessThanOrEqual(60 * 1024);
    expect(hidden[0]?.ids).toHaveLength(4);
  });

  it('sends nothing then when a record alone is larger', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(waitingRecord(1, 'x'.repeat(60_000)));
    world.answer = noConnection;
    start(world);
    await settled();
    world.show('hidden');
    await settled();
    expect(world.requests.filter(({ keepalive }) => keepalive)).toEqual([]);
  });

  it('sends the same bytes the usual way when no reply came', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = noConnection;
    start(world);
    await settled();
    world.show('hidden');
    await settled();
    world.answer = world.collector.store;
    await world.clock.advance(500);
    expect(world.requests.map(({ keepalive }) => keepalive)).toEqual([false, true, false]);
    expect(world.collector.rows).toHaveProperty('size', 1);
  });

  it('leaves nothing running when it is kept for going back to, and goes on when it comes back', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    const signals: (AbortSignal | null | undefined)[] = [];
    world.answer = (responses, init) => {
      signals.push(init.signal);
      return untilAborted(responses, init);
    };
    start(world);
    await settled();
    world.fire('pagehide', true);
    await settled();
    expect(signals[0]?.aborted).toBe(true);
    world.answer = world.collector.store;
    world.fire('pageshow', true);
    await settled();
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });
});

describe('several tabs', () => {
  const busyLocks = {
    request: async (_: string, __: unknown, run?: LockGrantedCallback<unknown>) => run?.(null),
  };

  it('X4: leaves the sending to the tab that is at it, and looks again later', async () => {
    const world = deliveryWorld({ locks: busyLocks });
    await world.outbox.enqueue(first);
    start(world);
    await world.clock.advance(20_000);
    expect(world.requests).toEqual([]);
    expect(world.clock.due()).toEqual([5_000]);
  });

  it('X4: sends without the lock when its holder is frozen', async () => {
    const world = deliveryWorld({ locks: busyLocks });
    await world.outbox.enqueue(first);
    start(world);
    await world.clock.advance(60_000);
    expect(world.collector.rows).toHaveProperty('size', 1);
    expect(await world.outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
  });

  it('X4: counts the time that the lock was taken anew after each turn of its own', async () => {
    let busy = true;
    const locks: typeof busyLocks = {
      request: async (_, __, run) => run?.(busy ? null : { name: 'koe-delivery', mode: 'exclusive' }),
    };
    const world = deliveryWorld({ locks });
    await world.outbox.enqueue(first);
    world.answer = refusal(503, { 'retry-after': '1' });
    start(world);
    await world.clock.advance(50_000);
    busy = false;
    await world.clock.advance(5_000);
    expect(world.requests).toHaveLength(1);
    busy = true;
    await world.clock.advance(50_000);
    expect(world.requests).toHaveLength(1);
  });

  it('X4: two that send at once still make one row', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    const other = { ...world.environment, localStorage: deliveryWorld().environment.localStorage };
    start(world);
    running.push(startDelivery(other));
    await settled();
    expect(world.requests).toHaveLength(2);
    expect(world.collector.rows).toHaveProperty('size', 1);
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });

  it('tell each other, and whoever listens here, that states have changed', async () => {
    const channel = Object.assign(new EventTarget(), { postMessage: vi.fn() });
    const world = deliveryWorld({ channel });
    const delivery = start(world);
    const changed = vi.fn();
    const stopListening = delivery.onChange(changed);
    await world.outbox.enqueue(first);
    delivery.wake('tap');
    await settled();
    // That nothing waits when it starts, of the receipt, and that nothing waits any more.
    expect(changed).toHaveBeenCalledTimes(3);
    expect(channel.postMessage.mock.calls).toEqual([['changed']]);
    channel.dispatchEvent(new MessageEvent('message', { data: 'changed' }));
    await settled();
    expect(changed).toHaveBeenCalledTimes(4);
    stopListening();
    channel.dispatchEvent(new MessageEvent('message', { data: 'changed' }));
    await settled();
    expect(changed).toHaveBeenCalledTimes(4);
  });
});

describe('a store that fails', () => {
  const lost = () => Promise.reject(new OutboxError('unavailable'));

  it('is asked again later', async () => {
    const { outbox } = deliveryWorld();
    const waiting = vi.fn(outbox.waiting).mockImplementationOnce(lost);
    const world = deliveryWorld({ outbox: { ...outbox, waiting } });
    await outbox.enqueue(first);
    start(world);
    await settled();
    expect(world.requests).toEqual([]);
    await world.clock.advance(500);
    expect(world.collector.rows).toHaveProperty('size', 1);
  });

  it('R3: to settle one record has that one sent again, and does not hold up the others', async () => {
    const { outbox } = deliveryWorld();
    const change = vi.fn(outbox.change);
    const aborted = () => Promise.reject(new OutboxError('aborted'));
    // Together with the others, and then alone.
    change.mockImplementationOnce(aborted).mockImplementationOnce(aborted);
    const world = deliveryWorld({ outbox: { ...outbox, change } });
    for (const record of [first, second]) await outbox.enqueue(record);
    start(world);
    await settled();
    expect(await outbox.waiting(9)).toEqual([first]);
    await world.clock.advance(500);
    expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(world.collector.rows).toHaveProperty('size', 2);
  });

  it('D2: to settle anything has all of it sent again, without asking a dead disk for each', async () => {
    const { outbox } = deliveryWorld();
    const change = vi.fn(outbox.change);
    change.mockImplementationOnce(lost);
    const world = deliveryWorld({ outbox: { ...outbox, change } });
    for (const record of [first, second]) await outbox.enqueue(record);
    start(world);
    await settled();
    expect(change).toHaveBeenCalledOnce();
    expect(await outbox.waiting(9)).toEqual([first, second]);
    await world.clock.advance(500);
    expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(world.collector.rows).toHaveProperty('size', 2);
  });
});

describe('stopping', () => {
  it('ends the request under way and leaves no timer and no listener behind', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = untilAborted;
    const delivery = start(world);
    await settled();
    await delivery.stop();
    expect(world.clock.due()).toEqual([]);
    world.fire('online');
    world.fire('pagehide');
    delivery.wake('tap');
    await settled();
    expect(world.requests).toHaveLength(1);
  });

  it('lets what is under way arrive when it retires, and with it what was saved at the last moment', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    const { promise, resolve } = Promise.withResolvers<void>();
    world.answer = (...asked) => promise.then(() => world.collector.store(...asked));
    const delivery = start(world);
    await settled();
    const retired = delivery.retire();
    await world.outbox.enqueue(second);
    resolve();
    await retired;
    expect(world.collector.rows).toHaveProperty('size', 2);
    world.fire('online');
    expect(world.clock.due()).toEqual([]);
  });

  it('ends a wait', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = noConnection;
    const delivery = start(world);
    await settled();
    await delivery.stop();
    expect(world.clock.due()).toEqual([]);
  });
});

describe('withholding', () => {
  const takeBack = (world: ReturnType<typeof deliveryWorld>, delivery: Delivery) =>
    delivery.withhold(() => world.outbox.change(new Map([[first.id, { type: 'taken-back', at: 5 }]])));

  it('D10: gives up what is under way, and never sends again what was taken back', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    await world.outbox.enqueue(second);
    world.answer = untilAborted;
    const delivery = start(world);
    await settled();
    const told = vi.fn();
    delivery.onChange(told);
    await takeBack(world, delivery);
    expect(told).toHaveBeenCalled();
    world.answer = world.collector.store;
    delivery.wake('tap');
    await world.clock.advance(300_000);
    expect(world.requests.slice(1).map(({ ids }) => ids)).toEqual([[second.id]]);
    expect([...world.collector.rows.keys()]).toEqual([second.id]);
  });

  it('D10: sends it not even as the page goes, here or in another tab', async () => {
    const channel = new EventTarget();
    const posted: unknown[] = [];
    const world = deliveryWorld({
      channel: Object.assign(channel, { postMessage: (message: unknown) => void posted.push(message) }),
    });
    world.answer = noConnection;
    await world.outbox.enqueue(first);
    const delivery = start(world);
    await settled();
    await takeBack(world, delivery);
    expect(posted).toEqual(['changed']);
    world.show('hidden');
    await settled();
    expect(world.requests).toHaveLength(1);

    await world.outbox.enqueue(second);
    delivery.wake('tap');
    await settled();
    await world.outbox.change(new Map([[second.id, { type: 'taken-back', at: 6 }]]));
    channel.dispatchEvent(new Event('message'));
    world.show('visible');
    world.show('hidden');
    await settled();
    expect(world.requests.slice(1).map(({ ids }) => ids)).toEqual([[second.id]]);
  });

  it('D10: calls it sent when what was on its way is acknowledged after all', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    let reply = () => {};
    world.answer = (responses, init) =>
      new Promise<Response>((resolve) => {
        reply = () => resolve(world.collector.store(responses, init));
      });
    start(world);
    await settled();
    // By another tab, which has no say in what is under way here.
    await world.outbox.change(new Map([[first.id, { type: 'taken-back', at: 5 }]]));
    reply();
    await settled();
    expect(await world.outbox.stateOf(first.id)).toMatchObject({ state: 'sent' });
  });
});

describe('resting', () => {
  it('is over at once when nothing is being sent, else when the attempt has come to its end', async () => {
    const world = deliveryWorld();
    await world.outbox.enqueue(first);
    world.answer = untilAborted;
    const delivery = start(world);
    const rested = vi.fn();
    const resting = delivery.atRest().then(rested);
    await settled();
    expect(rested).not.toHaveBeenCalled();
    await world.clock.advance(30_000);
    await resting;
    await delivery.atRest();
    expect(await world.outbox.counts()).toEqual({ waiting: 1, setAside: 0 });
  });
});
