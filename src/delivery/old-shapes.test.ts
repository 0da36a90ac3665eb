import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { deliveryWorld } from '../../test/fixtures/delivery-world.ts';
import v1 from '../../test/fixtures/shapes/indexeddb-v1.json' with { type: 'json' };
import { openDatabase } from '../outbox/database.ts';
import { openDrafts } from '../outbox/drafts.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import { startDelivery } from './start-delivery.ts';

const [waiting] = v1.stores.outbox.records;
const [setAside] = v1.stores.setAside.records;
const [sent] = v1.stores.receipts.records;

/** What JSON cannot hold stands in the fixture as `{bytes}`, `{buffer}` or `{aesGcm}`, in base64. */
async function revived(field: unknown): Promise<unknown> {
  if (typeof field !== 'object' || field === null) return field;
  const [kind, base64] = Object.entries(field)[0] ?? [];
  const bytes = () => Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
  if (kind === 'bytes') return bytes();
  if (kind === 'buffer') return bytes().buffer;
  if (kind === 'aesGcm')
    return crypto.subtle.importKey('raw', bytes(), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return field;
}

/** A device as the code of that day left it. */
async function deviceOf(shape: typeof v1): Promise<string> {
  const databaseName: string = crypto.randomUUID();
  const stores = Object.entries(shape.stores);
  const database = await openDB(databaseName, shape.version, {
    upgrade(db) {
      for (const [name, { keyPath }] of stores) db.createObjectStore(name, { keyPath });
    },
  });
  for (const [name, { records }] of stores) {
    for (const record of records) {
      const fields = Object.entries(record).map(async ([field, value]) => [field, await revived(value)]);
      await database.put(name, Object.fromEntries(await Promise.all(fields)));
    }
  }
  database.close();
  return databaseName;
}

it('D6: the newest frozen shape is the one that today’s code makes', async () => {
  const databaseName: string = crypto.randomUUID();
  const made = await openDatabase(databaseName, true, () => undefined);
  const stores = [...(made?.objectStoreNames ?? [])].map((name) => {
    const store = made?.transaction(name).store;
    return [name, { keyPath: store?.keyPath, indexes: [...(store?.indexNames ?? [])] }];
  });
  const frozen = Object.entries(v1.stores).map(([name, { keyPath }]) => [name, { keyPath, indexes: [] }]);
  expect(made?.version).toBe(v1.version);
  expect(Object.fromEntries(stores)).toEqual(Object.fromEntries(frozen));
  made?.close();
});

describe('D6: a device of IndexedDB shape 1', () => {
  it('is opened with everything in its place', async () => {
    const { environment } = deliveryWorld();
    const outbox = await openOutbox({ ...environment, databaseName: await deviceOf(v1) });
    expect(outbox.keeping).toBe('disk');
    expect(await outbox.waiting(9)).toEqual([waiting]);
    expect(await outbox.counts()).toEqual({ waiting: 1, setAside: 1 });
    expect(await outbox.stateOf(setAside?.id ?? '')).toMatchObject({
      state: 'set-aside',
      problem: setAside?.problem,
    });
    expect(await outbox.stateOf(sent?.id ?? '')).toMatchObject({ state: 'sent', sentAt: sent?.sentAt });
  });

  it('has its waiting record delivered, with its very bytes', async () => {
    const world = deliveryWorld();
    const outbox = await openOutbox({ ...world.environment, databaseName: await deviceOf(v1) });
    const delivery = startDelivery({ ...world.environment, outbox });
    while ((await outbox.counts()).waiting > 0) await world.clock.advance(1);
    await delivery.stop();
    expect([...world.collector.rows]).toEqual([[waiting?.id, waiting?.sha256]]);
    expect(await outbox.stateOf(waiting?.id ?? '')).toMatchObject({
      state: 'sent',
      receipt: waiting?.receipt,
    });
  });

  it('D5: has its draft resumed', async () => {
    const { environment } = deliveryWorld();
    const { savedAt } = v1.stores.drafts.records[0] ?? { savedAt: 0 };
    const drafts = openDrafts({
      ...environment,
      databaseName: await deviceOf(v1),
      now: () => savedAt + 1,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    });
    expect(await drafts.load('contract')).toMatchObject({ content: v1.draft });
  });
});
