import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SentRecord, SetAsideRecord, TakenBackRecord } from './entry.ts';
import type { OutboxRecord } from './outbox.ts';

export const DATABASE_NAME = 'koe';
const VERSION = 1;

/** One unfinished survey, encrypted (P2). */
export interface DraftRecord {
  /** The slot it is kept in: the survey's id, and what tells its entrance apart. */
  readonly survey: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly savedAt: number;
  /** When the tab that wrote it got hold of it; earlier versions did not say. */
  readonly heldSince?: number;
}

/** The key that drafts are encrypted with; it cannot be taken out of the browser. */
export interface DraftKeyRecord {
  readonly name: 'draft-key';
  readonly key: CryptoKey;
}

/** When the collector may be asked again, by its last `Retry-After`. */
export interface FloorRecord {
  readonly name: 'floor';
  /** Milliseconds since the epoch, by the device's clock. */
  readonly until: number;
}

export interface KoeSchema extends DBSchema {
  outbox: { key: string; value: OutboxRecord };
  setAside: { key: string; value: SetAsideRecord };
  receipts: { key: string; value: SentRecord | TakenBackRecord };
  drafts: { key: string; value: DraftRecord };
  meta: { key: string; value: DraftKeyRecord | FloorRecord };
}
export type KoeDatabase = IDBPDatabase<KoeSchema>;
export type OpenDatabase = typeof openDatabase;

/** Upgrades only add: a tab with older code may still hold records that newer code must find (D6). */
function addStores(database: KoeDatabase, from: number): void {
  if (from < 1) {
    database.createObjectStore('outbox', { keyPath: 'id' });
    database.createObjectStore('setAside', { keyPath: 'id' });
    database.createObjectStore('receipts', { keyPath: 'id' });
    database.createObjectStore('drafts', { keyPath: 'survey' });
    database.createObjectStore('meta', { keyPath: 'name' });
  }
}

/**
 * Opens the database; undefined when there is none and `mayCreate` is false, so that looking writes nothing (P5).
 * `onGone` is called once the handle is dead: the browser dropped it, or newer code asked for the database.
 * Rejects with what IndexedDB rejects with; never settles while a tab that does not let go blocks an upgrade.
 */
export function openDatabase(
  name: string,
  mayCreate: boolean,
  onGone: () => void,
): Promise<KoeDatabase | undefined> {
  return new Promise((resolve, reject) => {
    let absent = false;
    const opening = openDB<KoeSchema>(name, VERSION, {
      upgrade(database, from, _to, transaction) {
        absent = from === 0 && !mayCreate;
        if (!absent) return addStores(database, from);
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
      blocking: () => {
        void opening.then((database) => database.close());
        onGone();
      },
      terminated: onGone,
    });
    opening.then(resolve, (error: unknown) => (absent ? resolve(undefined) : reject(error)));
  });
}
