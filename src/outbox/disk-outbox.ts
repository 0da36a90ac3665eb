import type { IDBPTransaction } from 'idb';
import type { Connection } from './connect.ts';
import type { KoeSchema } from './database.ts';
import { receiptState, sentRecord, type Entry } from './entry.ts';
import type { Outbox, OutboxRecord } from './outbox.ts';

const stores = ['outbox', 'setAside', 'receipts'] as const;
type Stores = (typeof stores)[number][];
type Reading = IDBPTransaction<KoeSchema, Stores, 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<KoeSchema, Stores, 'readwrite'>;

async function entryOf(transaction: Reading, id: string): Promise<Entry | undefined> {
  const [sent, setAside, waiting] = await Promise.all([
    transaction.objectStore('receipts').get(id),
    transaction.objectStore('setAside').get(id),
    transaction.objectStore('outbox').get(id),
  ]);
  if (sent) return { state: 'sent', record: sent };
  if (setAside) return { state: 'set-aside', record: setAside };
  return waiting && { state: 'waiting', record: waiting };
}

/** The outbox in IndexedDB: what it holds survives a kill and a crash of the machine. */
export interface DiskOutbox extends Outbox {
  /** Takes over what was kept elsewhere, unless this store knows as much of it or more. */
  adopt(entry: Entry): Promise<void>;
}

export function diskOutbox(connection: Connection): DiskOutbox {
  const write = (body: (transaction: Writing) => Promise<void>) =>
    connection.write({ stores, durability: 'strict' }, body);
  const settle = (id: string, move: (transaction: Writing, record: OutboxRecord) => Promise<unknown>) =>
    write(async (transaction) => {
      const outbox = transaction.objectStore('outbox');
      const record = await outbox.get(id);
      if (!record) return;
      await move(transaction, record);
      await outbox.delete(id);
    });
  const adopt = (entry: Entry) =>
    write(async (transaction) => {
      const { id } = entry.record;
      const outbox = transaction.objectStore('outbox');
      const known = await entryOf(transaction, id);
      if (entry.state === 'waiting') {
        if (!known) await outbox.put(entry.record);
        return;
      }
      if (entry.state === 'sent') await transaction.objectStore('receipts').put(entry.record);
      else if (!known || known.state === 'waiting')
        await transaction.objectStore('setAside').put(entry.record);
      await outbox.delete(id);
    });

  return {
    keeping: 'disk',
    adopt,
    enqueue: (record) => adopt({ state: 'waiting', record }),
    /** A UUIDv7 sorts by its time, so the order of keys is the order of age. */
    async waiting(limit, except) {
      const most = limit + (except?.size ?? 0);
      const oldest = await connection.read(stores, (transaction) =>
        transaction.objectStore('outbox').getAll(null, most),
      );
      return (oldest ?? []).filter(({ id }) => !except?.has(id)).slice(0, limit);
    },
    settleSent: (id, sentAt) =>
      settle(id, (transaction, record) =>
        transaction.objectStore('receipts').put(sentRecord(record, sentAt)),
      ),
    settleSetAside: (id, problem) =>
      settle(id, (transaction, record) => transaction.objectStore('setAside').put({ ...record, problem })),
    async stateOf(id) {
      const entry = await connection.read(stores, (transaction) => entryOf(transaction, id));
      return entry && receiptState(entry);
    },
    async counts() {
      const counts = await connection.read(stores, async (transaction) => ({
        waiting: await transaction.objectStore('outbox').count(),
        setAside: await transaction.objectStore('setAside').count(),
      }));
      return counts ?? { waiting: 0, setAside: 0 };
    },
    close: connection.close,
  };
}
