import { acknowledged, refused } from '../../test/fixtures/changes.ts';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import { deviceOf, frozenDevices, newestFrozen } from '../../test/fixtures/shapes/device-of.ts';
import pageStorage1 from '../../test/fixtures/shapes/page-storage-v1.json' with { type: 'json' };
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { connect } from '../outbox/connect.ts';
import { openDrafts } from '../outbox/drafts.ts';
import { keepFloor } from '../outbox/kept-floor.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import type { StartTimer } from '../outbox/start-timer.ts';
import { problems } from '../protocol/problems.ts';
import type { Session } from '../response/session.ts';
import { startDelivery } from './start-delivery.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

const startTimer: StartTimer = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

const session: Session = {
  id: '0193a0c1-5e00-7000-8000-00000000002d',
  survey: 'contract',
  revision: 1,
  lang: 'ja',
  channel: 'website',
  startedAt: '2026-11-02T03:00:00.000Z',
  receipt: { number: '4T7KQ2MX9HWA', secret: 'AAECAwQFBgcICQoLDA0ODw' },
  answers: { overall: 4 },
  suggested: {},
  at: 'clarity',
  stage: 'answering',
};

/** What is in each store of a database: the store's key, and the names of all fields that its records have. */
async function shapeOf(databaseName: string) {
  const database = await openDB(databaseName);
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(
    names.map(async (name) => {
      const { store } = database.transaction(name);
      const records: readonly object[] = await store.getAll();
      const fields = new Set(records.flatMap((record) => Object.keys(record)));
      return [name, { keyPath: store.keyPath, indexes: [...store.indexNames], fields: [...fields].sort() }];
    }),
  );
  database.close();
  return { version: database.version, stores: Object.fromEntries(stores) };
}

it('D6: the newest frozen device has every store and every field that today’s code writes', async () => {
  const databaseName: string = crypto.randomUUID();
  const { environment, clock } = deliveryWorld();
  const page = { ...environment, databaseName, randomBytes };
  const outbox = await openOutbox(page);
  const records = [1, 2, 3, 4].map((number) => ({ ...waitingRecord(number), title: '契約' }));
  for (const record of records) await outbox.enqueue(record);
  const [, unwanted = '', sent = '', takenBack = ''] = records.map(({ id }) => id);
  await outbox.change(refused(unwanted, problems.conflict()));
  await outbox.change(acknowledged(sent, clock.now()));
  await outbox.change(new Map([[sent, { type: 'withdrawal-requested', at: clock.now() }]]));
  await outbox.change(new Map([[takenBack, { type: 'taken-back', at: clock.now() }]]));
  const drafts = openDrafts(page);
  await drafts.save('contract', session, clock.now());
  const connection = connect(page);
  await keepFloor(connection, clock.now());
  connection.close();
  await drafts.close();
  outbox.close();
  expect(await shapeOf(databaseName)).toEqual(await shapeOf(await deviceOf(newestFrozen)));
});

describe.each(frozenDevices)('D6: a device of IndexedDB shape %s', (_, frozen) => {
  const { stores } = frozen;
  const [waiting] = stores.outbox.records;
  const [setAside] = stores.setAside.records;
  const [kept] = stores.drafts.records;
  if (!waiting || !setAside || !kept) throw new Error('a frozen device holds one of everything');

  it('is opened with everything in its place', async () => {
    const { environment } = deliveryWorld();
    const outbox = await openOutbox({ ...environment, databaseName: await deviceOf(frozen) });
    expect(outbox.keeping).toBe('disk');
    expect(await outbox.waiting(9)).toEqual([waiting]);
    expect(await outbox.counts()).toEqual({ waiting: 1, setAside: 1 });
    expect(await outbox.stateOf(setAside.id)).toMatchObject({
      state: 'set-aside',
      problem: setAside.problem,
    });
    for (const { id, survey: _survey, ...record } of stores.receipts.records)
      expect((await outbox.all()).find((entry) => entry.record.id === id)).toMatchObject({ record });
    outbox.close();
  });

  it('has its waiting record delivered, with its very bytes', async () => {
    const world = deliveryWorld();
    const outbox = await openOutbox({ ...world.environment, databaseName: await deviceOf(frozen) });
    const delivery = startDelivery({ ...world.environment, startTimer, outbox });
    await vi.waitUntil(async () => (await outbox.counts()).waiting === 0);
    await delivery.stop();
    expect([...world.collector.rows]).toEqual([[waiting.id, waiting.sha256]]);
    expect(await outbox.stateOf(waiting.id)).toMatchObject({ state: 'sent', receipt: waiting.receipt });
    outbox.close();
  });

  it('D5: has its draft resumed', async () => {
    const { environment } = deliveryWorld();
    const drafts = openDrafts({
      ...environment,
      databaseName: await deviceOf(frozen),
      now: () => kept.savedAt + 1,
      randomBytes,
    });
    expect(await drafts.slots('contract')).toEqual([kept.survey]);
    expect(await drafts.load(kept.survey)).toMatchObject({ content: frozen.draft });
    await drafts.close();
  });
});

it('D6: what stood in the page’s storage goes to the disk, all of it, and what waited is delivered', async () => {
  for (const [key, text] of Object.entries(pageStorage1)) localStorage.setItem(key, text);
  const frozen = Object.values(pageStorage1).map((text): unknown => JSON.parse(text));
  const world = deliveryWorld({ localStorage: () => localStorage, startTimer });
  const outbox = await openOutbox({ ...world.environment, databaseName: crypto.randomUUID() });
  expect(localStorage.length).toBe(0);
  expect(await outbox.all()).toEqual(expect.arrayContaining(frozen));
  expect(await outbox.all()).toHaveLength(frozen.length);
  const [waiting] = await outbox.waiting(9);
  const delivery = startDelivery({ ...world.environment, outbox });
  await vi.waitUntil(async () => (await outbox.counts()).waiting === 0);
  await delivery.stop();
  expect([...world.collector.rows]).toEqual([[waiting?.id, waiting?.sha256]]);
  outbox.close();
});
