import type { IDBPTransaction } from 'idb';
import type { Connection } from './connect.ts';
import type { KoeSchema } from './database.ts';
import {
  knowsMore,
  newestFirst,
  receiptState,
  type Entry,
  type SentRecord,
  type SetAsideRecord,
  type TakenBackRecord,
} from './entry.ts';
import { nextEntry } from './next-entry.ts';
import type { Outbox, OutboxRecord } from './outbox.ts';

const stores = ['outbox', 'setAside', 'receipts'] as const;
type Stores = (typeof stores)[number][];
type Reading = IDBPTransaction<KoeSchema, Stores, 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<KoeSchema, Stores, 'readwrite'>;

const receiptEntry = (record: SentRecord | TakenBackRecord): Entry =>
  'takenBackAt' in record ? { state: 'taken-back', record } : { state: 'sent', record };
const setAsideEntry = (record: SetAsideRecord): Entry => ({ state: 'set-aside', record });
const waitingEntry = (record: OutboxRecord): Entry => ({ state: 'waiting', record });

/** An id stands in one store: whoever moves it does so in one transaction. Most that is asked for is waiting. */
async function entryOf(transaction: Reading, id: string): Promise<Entry | undefined> {
  const waiting = await transaction.objectStore('outbox').get(id);
  if (waiting) return waitingEntry(waiting);
  const [receipt, setAside] = await Promise.all([
    transaction.objectStore('receipts').get(id),
    transaction.objectStore('setAside').get(id),
  ]);
  return receipt ? receiptEntry(receipt) : setAside && setAsideEntry(setAside);
}

function storeOf({ state }: Entry): Stores[number] {
  if (state === 'waiting') return 'outbox';
  return state === 'set-aside' ? 'setAside' : 'receipts';
}

/** Writes `next` in the place of `known`; a request for each costs more than all else that settling does. */
async function replace(transaction: Writing, known: Entry | undefined, next: Entry): Promise<void> {
  if (next === known) return;
  await transaction.objectStore(storeOf(next)).put(next.record);
  if (known && storeOf(known) !== storeOf(next))
    await transaction.objectStore(storeOf(known)).delete(known.record.id);
}

/** The outbox in IndexedDB: what it holds survives a kill and a crash of the machine. */
export interface DiskOutbox extends Outbox {
  /** Takes over what was kept elsewhere, unless this store knows as much of it or more. */
  adopt(entry: Entry): Promise<void>;
}

export function diskOutbox(connection: Connection): DiskOutbox {
  const write = (body: (transaction: Writing) => Promise<void>) =>
    connection.write({ stores, durability: 'strict' }, body);
  const change: Outbox['change'] = (changes) =>
    write(async (transaction) => {
      const each = Array.from(changes, async ([id, what]) => {
        const entry = await entryOf(transaction, id);
        if (entry) await replace(transaction, entry, nextEntry(entry, what));
      });
      await Promise.all(each);
    });
  const adopt = (entry: Entry) =>
    write(async (transaction) => {
      const known = await entryOf(transaction, entry.record.id);
      if (knowsMore(entry, known)) await replace(transaction, known, entry);
    });

  return {
    keeping: 'disk',
    adopt,
    enqueue: (record) => adopt(waitingEntry(record)),
    /** A UUIDv7 sorts by its time, so the order of keys is the order of age. */
    async waiting(limit, except) {
      const most = limit + (except?.size ?? 0);
      const oldest = await connection.read(stores, (transaction) =>
        transaction.objectStore('outbox').getAll(null, most),
      );
      return (oldest ?? []).filter(({ id }) => !except?.has(id)).slice(0, limit);
    },
    change,
    async all() {
      const entries = await connection.read(stores, async (transaction) => {
        const [receipts, setAside, waiting] = await Promise.all([
          transaction.objectStore('receipts').getAll(),
          transaction.objectStore('setAside').getAll(),
          transaction.objectStore('outbox').getAll(),
        ]);
        return [...receipts.map(receiptEntry), ...setAside.map(setAsideEntry), ...waiting.map(waitingEntry)];
      });
      return newestFirst(entries ?? []);
    },
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
