import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { connect } from '../../src/outbox/connect.ts';
import { DATABASE_NAME } from '../../src/outbox/database.ts';
import { diskOutbox } from '../../src/outbox/disk-outbox.ts';
import { problems } from '../../src/protocol/problems.ts';
import { openDevice } from './open-device.ts';

it('R2: a page that is loaded anew asks nobody before the Retry-After of the last is over, not even at a tap', async () => {
  const world = deliveryWorld();
  const { environment, clock, requests, collector } = world;
  const open = () =>
    openDevice({
      ...environment,
      randomBytes: seededBytes(3),
      life: new AbortController().signal,
      seal: () => Promise.reject(new TypeError('nothing is sealed here')),
    });
  const disk = diskOutbox(connect({ ...environment, databaseName: DATABASE_NAME }));
  await disk.enqueue(waitingRecord(1));
  world.answer = () =>
    Response.json(problems.unavailable(), {
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '120' },
    });
  await open();
  await expect.poll(() => requests, { interval: 1 }).toHaveLength(1);
  await expect.poll(() => clock.due(), { interval: 1 }).toEqual([120_500]);

  world.answer = collector.store;
  const { delivery, stateOf } = await open();
  delivery.wake('tap');
  await clock.advance(119_000);
  delivery.wake('tap');
  await clock.advance(500);
  expect(requests).toHaveLength(1);
  await clock.advance(1_500);
  await expect.poll(() => stateOf(waitingRecord(1).id), { interval: 1 }).toMatchObject({ state: 'sent' });
});
