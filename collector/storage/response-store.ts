import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { tellSubscribers } from '../webhooks/tell-subscribers.ts';
import { withdrawalsAsOccurrences } from '../webhooks/withdrawals-as-occurrences.ts';
import { againIfUndone } from './again-if-undone.ts';
import { findKept, type Kept } from './find-kept.ts';
import { inCompany } from './in-company.ts';
import { keepBatch, type KeepOutcome } from './keep-batch.ts';
import type { Database } from './open-database.ts';
import { receiptStanding, type ReceiptStanding } from './receipt-standing.ts';
import type { ResponseRows } from './response-rows.ts';
import { orStoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

export interface ReceiptRow {
  /** The response's. */
  readonly id: string;
  readonly secretHash: string;
  readonly withdrawalRequestedAt: string | null;
}

/** Finished responses in the database. Every method rejects with `StoreError` when it cannot be used. */
export interface ResponseStore {
  /** What is kept under each of the ids that are known. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, Kept>>;
  /**
   * Keeps the batch in one transaction, with others that came meanwhile, and resolves only once what it kept is on disk (D7). The unique key decides
   * (X1): where an id is taken, the first response stays and nothing of the later one is written (X2); and nothing of
   * one whose invitation another has redeemed (X6).
   */
  keep(batch: readonly ResponseRows[]): Promise<readonly KeepOutcome[]>;
  /** Usually one or none; two devices may have minted the same number. The first of those that somebody made the same. */
  findByReceipt(receipt: string): Promise<readonly ReceiptRow[]>;
  /** How a response stands now; undefined where it is not there any more. */
  standing(id: string): Promise<ReceiptStanding | undefined>;
  /** Notes that the customer wants a response withdrawn; resolves to when that was asked first. */
  requestWithdrawal(id: string, now: string): Promise<string>;
  /** Rejects unless a row can be written durably just now. */
  assertWritable(now: string): Promise<void>;
}

/** Chance makes two at most; looking up one receipt never takes more memory than so many. */
const MOST_UNDER_ONE_NUMBER = 20;

/** Five full batches: enough to share a flush, few enough for a transaction to stay short. */
const MOST_IN_COMPANY = 500;
/** Less than a flush takes. */
const RUSH_MS = 3;

export function createResponseStore(database: Database): ResponseStore {
  const keep = inCompany<ResponseRows, KeepOutcome>(
    (batch) =>
      againIfUndone(() => database.transaction().execute((transaction) => keepBatch(transaction, batch))),
    MOST_IN_COMPANY,
    (isRush) => (isRush ? wait(RUSH_MS) : nextTurn()),
  );
  return {
    find: (ids) => orStoreError(() => findKept(database, ids)),
    keep: (batch) => orStoreError(async () => (batch.length === 0 ? [] : keep(batch))),
    findByReceipt: (receipt) =>
      orStoreError(() =>
        database
          .selectFrom('responses')
          .leftJoin('withdrawals', 'response_id', 'id')
          .where('receipt', '=', receipt)
          .orderBy('received_at')
          .orderBy('id')
          .limit(MOST_UNDER_ONE_NUMBER)
          .select(['id', 'receipt_secret_hash as secretHash', 'requested_at as withdrawalRequestedAt'])
          .execute(),
      ),
    standing: (id) => orStoreError(() => receiptStanding(database, id)),
    requestWithdrawal: (id, now) =>
      orStoreError(() =>
        againIfUndone(() =>
          database.transaction().execute((transaction) => requestWithdrawal(transaction, id, now)),
        ),
      ),
    assertWritable: (now) =>
      orStoreError(async () => {
        await database
          .insertInto('heartbeats')
          .values({ id: 1, at: now })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: now }))
          .execute();
      }),
  };
}

async function requestWithdrawal(writing: Transaction<Tables>, id: string, now: string): Promise<string> {
  const requested = await writing
    .insertInto('withdrawals')
    .values({ response_id: id, requested_at: now })
    .onConflict((conflict) => conflict.column('response_id').doNothing())
    .returning('response_id')
    .executeTakeFirst();
  if (requested)
    await tellSubscribers(writing, 'withdrawal.requested', () => withdrawalsAsOccurrences(writing, '', id));
  const first = await writing
    .selectFrom('withdrawals')
    .where('response_id', '=', id)
    .select('requested_at')
    .executeTakeFirstOrThrow();
  return first.requested_at;
}
