import type { IDBPTransaction, StoreNames } from 'idb';
import type { KoeDatabase, KoeSchema } from './database.ts';
import type { StartTimer } from './start-timer.ts';
import { toOutboxError } from './to-outbox-error.ts';
import { withDeadline } from './with-deadline.ts';

const TRANSACTION_DEADLINE_MS = 5_000;

export type StoreName = StoreNames<KoeSchema>;
export type Mode = 'readonly' | 'readwrite';
export type Body<Name extends StoreName, M extends Mode, T> = (
  transaction: IDBPTransaction<KoeSchema, Name[], M>,
) => Promise<T>;
export interface Scope<Name extends StoreName, M extends Mode> {
  readonly stores: readonly Name[];
  readonly mode: M;
  /** `strict` waits for the disk itself; Chromium's own default does not. */
  readonly durability: 'strict' | 'relaxed';
}

function abort(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It is over already, or its connection is dead.
  }
}

/**
 * Runs `body` in one transaction and resolves only once that has completed (D1): a `put` may succeed and its
 * transaction still abort for want of space. Rejects with `OutboxError` if either fails, or at the deadline (D4).
 */
export async function transact<Name extends StoreName, M extends Mode, T>(
  database: KoeDatabase,
  { stores, mode, durability }: Scope<Name, M>,
  startTimer: StartTimer,
  body: Body<Name, M, T>,
): Promise<T> {
  const transaction = database.transaction([...stores], mode, { durability });
  try {
    const both = Promise.all([body(transaction), transaction.done]);
    const [result] = await withDeadline(both, TRANSACTION_DEADLINE_MS, startTimer);
    return result;
  } catch (error) {
    // Nothing of it may be committed after its caller was told that it failed.
    abort(transaction);
    // A request only says that it was aborted; its transaction says why.
    throw toOutboxError(transaction.error ?? error);
  }
}
