import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { settled } from '../../test/fixtures/fake-clock.ts';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { connect, type Connection } from '../outbox/connect.ts';
import { diskOutbox } from '../outbox/disk-outbox.ts';
import { ladder } from '../outbox/ladder.ts';
import { OutboxError, type ReceiptState } from '../outbox/outbox.ts';
import { pageStorageEntries } from '../outbox/page-storage-entries.ts';
import { startDelivery } from './start-delivery.ts';

/** `mute`: writes, and says that it did only once nobody waits for it any more. */
const healths = ['living', 'dead', 'read-only', 'mute'] as const;

/** A device whose disk fails as it is told to, seen by one visit after the other. */
function mortalDevice() {
  const disk: { health: (typeof healths)[number] } = { health: 'living' };
  const storage = fakeStorage();
  const { clock } = deliveryWorld();
  const connection = connect({
    databaseName: crypto.randomUUID(),
    startTimer: clock.startTimer,
    window: new EventTarget(),
  });
  const unless = <T>(failing: boolean, work: () => Promise<T>) =>
    failing ? Promise.reject(new OutboxError('unavailable')) : work();
  const mortal: Connection = {
    read: (stores, body) => unless(disk.health === 'dead', () => connection.read(stores, body)),
    write: (scope, body) =>
      unless(disk.health === 'dead' || disk.health === 'read-only', async () => {
        await connection.write(scope, body);
        if (disk.health === 'mute') throw new OutboxError('timeout');
      }),
    close: connection.close,
  };
  const newVisit = () => ladder(diskOutbox(mortal), 'page-storage', pageStorageEntries(storage));
  return { disk, storage, newVisit };
}

it('D3: what the page storage keeps for a dead disk is sent once there is reception', async () => {
  const { disk, newVisit } = mortalDevice();
  const outbox = newVisit();
  const world = deliveryWorld({ outbox });
  world.answer = () => Promise.reject(new TypeError('Failed to fetch'));
  const delivery = startDelivery(world.environment);
  disk.health = 'dead';
  await outbox.enqueue(waitingRecord(1));
  delivery.wake('tap');
  await world.clock.advance(60_000);
  expect(world.requests.length).toBeGreaterThan(2);
  world.answer = world.collector.store;
  world.fire('online');
  await settled();
  expect(world.collector.rows).toHaveProperty('size', 1);
  expect(await outbox.stateOf(waitingRecord(1).id)).toMatchObject({ state: 'sent' });
  await delivery.stop();
});

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('save' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('disk' as const), health: fc.constantFrom(...healths) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('wait' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('new visit' as const) }) },
);
const fate = fc.constantFrom('arrives', 'reply lost', 'never sent');

it('D2, X1: whenever the disk dies and comes back, every saved record is stored once and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 15 }),
      fc.array(fate, { maxLength: 20 }),
      async (events, fates) => {
        const { disk, storage, newVisit } = mortalDevice();
        const world = deliveryWorld();
        const { clock, collector } = world;
        world.answer = async (responses, init) => {
          const is = fates.shift() ?? 'arrives';
          if (is === 'never sent') throw new TypeError('Failed to fetch');
          const reply = await collector.store(responses, init);
          if (is === 'reply lost') throw new TypeError('connection reset');
          return reply;
        };
        const visit = () => {
          const outbox = newVisit();
          return { outbox, delivery: startDelivery({ ...world.environment, outbox }) };
        };

        let { outbox, delivery } = visit();
        const saved: string[] = [];
        const told: (ReceiptState | undefined)[] = [];
        for (const step of events) {
          if (step.does === 'disk') disk.health = step.health;
          if (step.does === 'wait') await clock.advance(5_000);
          if (step.does === 'save') {
            const record = waitingRecord(saved.length);
            await outbox.enqueue(record);
            saved.push(record.id);
            told.push(await outbox.stateOf(record.id));
            delivery.wake('tap');
          }
          if (step.does === 'new visit') {
            await delivery.stop();
            ({ outbox, delivery } = visit());
          }
          await settled();
        }

        disk.health = 'living';
        delivery.wake('tap');
        for (let hours = 0; hours < 9 && (await outbox.counts()).waiting > 0; hours++)
          await clock.advance(3_600_000);
        await delivery.stop();
        expect(told).not.toContain(undefined);
        const hashes = saved.map((id, number) => [id, waitingRecord(number).sha256]);
        expect(Object.fromEntries(collector.rows)).toEqual(Object.fromEntries(hashes));
        expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
        for (const id of saved) expect(await outbox.stateOf(id)).toMatchObject({ state: 'sent' });
        expect(storage).toHaveLength(0);
      },
    ),
    { numRuns: 60 },
  );
});
