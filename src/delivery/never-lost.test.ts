import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { settled } from '../../test/fixtures/fake-clock.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import type { DeliveryEnvironment } from './environment.ts';
import { startDelivery } from './start-delivery.ts';

type World = ReturnType<typeof deliveryWorld>;

/** A tab that dies at one of its own awaits: from then on nothing of it goes on, not even what it waits for. */
function tabThatDies(world: World, awaits: number) {
  let left = awaits;
  const orDie = <T>(value: T): T | Promise<T> => (left-- > 0 ? value : new Promise(() => {}));
  const mortal = <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) => {
    return async (...args: Args) => orDie(await work(...(await orDie(args))));
  };
  const { outbox, fetch, startTimer } = world.environment;
  const environment: DeliveryEnvironment = {
    ...world.environment,
    outbox: {
      waiting: mortal(outbox.waiting),
      change: mortal(outbox.change),
    },
    fetch: mortal(fetch),
    startTimer: (ms, run) => startTimer(ms, () => left > 0 && run()),
    // Nothing keeps two tabs from sending at once (X4).
    localStorage: () => {
      throw new DOMException('', 'SecurityError');
    },
  };
  return startDelivery(environment);
}

const fate = fc.constantFrom(
  'arrives',
  'reply lost',
  'never sent',
  'portal',
  '500',
  '503',
  'half',
  'refused if many',
);
const event = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('save' as const), count: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('open tab' as const), awaits: fc.integer({ min: 0, max: 30 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 20_000 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('hide' as const) }) },
);

it('D2, X1: whatever dies and whatever gets lost, every saved record is stored once and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 15 }),
      fc.array(fate, { maxLength: 30 }),
      async (events, fates) => {
        const world = deliveryWorld();
        const { outbox, collector, clock } = world;
        world.answer = async (responses, init) => {
          const is = fates.shift() ?? 'arrives';
          if (is === 'never sent') throw new TypeError('Failed to fetch');
          if (is === 'portal')
            return new Response('<title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } });
          if (is === '500' || is === '503') return new Response('', { status: Number(is) });
          if (is === 'refused if many' && responses.length > 1) {
            const problem = { type: '/problems/too-large', title: 'Too large', status: 413 };
            return Response.json(problem, {
              status: 413,
              headers: { 'content-type': 'application/problem+json' },
            });
          }
          const half = Math.ceil(responses.length / 2);
          const reply = await collector.store(is === 'half' ? responses.slice(0, half) : responses, init);
          if (is === 'reply lost') throw new TypeError('connection reset');
          return reply;
        };

        const saved: string[] = [];
        for (const step of events) {
          if (step.does === 'open tab') tabThatDies(world, step.awaits);
          if (step.does === 'wait') await clock.advance(step.ms);
          if (step.does === 'hide') world.fire('pagehide');
          if (step.does === 'save') {
            for (let more = 0; more < step.count; more++) {
              const record = waitingRecord(saved.length);
              await outbox.enqueue(record);
              saved.push(record.id);
            }
          }
          await settled();
          const waiting = await outbox.waiting(1_000);
          const somewhere = new Set([...waiting.map(({ id }) => id), ...collector.rows.keys()]);
          expect(saved.filter((id) => !somewhere.has(id))).toEqual([]);
        }

        const last = startDelivery(world.environment);
        for (let hours = 0; hours < 3 && (await outbox.counts()).waiting > 0; hours++)
          await clock.advance(3_600_000);
        await last.stop();
        const hashes = saved.map((id, number) => [id, waitingRecord(number).sha256]);
        expect(Object.fromEntries(collector.rows)).toEqual(Object.fromEntries(hashes));
        expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
        for (const id of saved) expect(await outbox.stateOf(id)).toMatchObject({ state: 'sent' });
      },
    ),
    { numRuns: 60 },
  );
});
