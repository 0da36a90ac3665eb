import type { Transaction } from 'kysely';
import type { Database } from './open-database.ts';
import type { ResponseRows } from './response-rows.ts';
import { orStoreError } from './store-error.ts';
import type { RedemptionsTable, Tables } from './tables.ts';

/** What is kept under an id: the first response that came. */
export interface Kept {
  readonly sha256: string;
  readonly receipt: string;
}

export interface KeptNow extends Kept {
  /** Whether this call stored it; otherwise it was there first. */
  readonly stored: boolean;
}

/** Keeps one response, or nothing of it where another one has redeemed its invitation (X6). */
export type Keep = (rows: ResponseRows) => Promise<KeptNow | 'invitation-used'>;

export interface ReceiptRow {
  /** The response's. */
  readonly id: string;
  readonly survey: string;
  readonly receivedAt: string;
  readonly secretHash: string;
  readonly withdrawalRequestedAt: string | null;
}

/** SQLite takes 32,766 values in one statement; our longest rows have nine. */
const ROWS_A_STATEMENT = 1_000;

/** Finished responses in the database. Every method rejects with `StoreError` when it cannot be used. */
export interface ResponseStore {
  /** What is kept under each of the ids that are known. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, Kept>>;
  /**
   * Runs `work` in one transaction, and resolves only once what it kept is on disk (D7). The unique key decides (X1):
   * where an id is taken, the first response stays and nothing of the later one is written (X2).
   */
  transaction<T>(work: (keep: Keep) => Promise<T>): Promise<T>;
  /** Usually one or none; two devices may have minted the same number. */
  findByReceipt(receipt: string): Promise<readonly ReceiptRow[]>;
  /** Notes that the customer wants a response withdrawn; resolves to when that was asked first. */
  requestWithdrawal(id: string, now: string): Promise<string>;
  /** Rejects unless a row can be written durably just now. */
  assertWritable(now: string): Promise<void>;
}

export function createResponseStore(database: Database): ResponseStore {
  return {
    find: (ids) => orStoreError(() => find(database, ids)),
    transaction: (work) =>
      orStoreError(() =>
        database.transaction().execute(async (transaction) => {
          const kept: ResponseRows[] = [];
          const result = await work((rows) => keep(transaction, rows, kept));
          await keepContent(transaction, kept);
          return result;
        }),
      ),
    findByReceipt: (receipt) =>
      orStoreError(() =>
        database
          .selectFrom('responses')
          .leftJoin('withdrawals', 'response_id', 'id')
          .where('receipt', '=', receipt)
          .select([
            'id',
            'survey',
            'received_at as receivedAt',
            'receipt_secret_hash as secretHash',
            'requested_at as withdrawalRequestedAt',
          ])
          .execute(),
      ),
    requestWithdrawal: (id, now) => orStoreError(() => requestWithdrawal(database, id, now)),
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

async function find(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const rows = await database
    .selectFrom('responses')
    .where('id', 'in', ids)
    .select(['id', 'sha256', 'receipt'])
    .execute();
  return new Map(rows.map(({ id, ...kept }) => [id, kept]));
}

async function requestWithdrawal(database: Database, id: string, now: string): Promise<string> {
  await database
    .insertInto('withdrawals')
    .values({ response_id: id, requested_at: now })
    .onConflict((conflict) => conflict.column('response_id').doNothing())
    .execute();
  const first = await database
    .selectFrom('withdrawals')
    .where('response_id', '=', id)
    .select('requested_at')
    .executeTakeFirstOrThrow();
  return first.requested_at;
}

/** Decides on one response; adds it to `kept` when its content is to be kept as well. */
async function keep(
  transaction: Transaction<Tables>,
  rows: ResponseRows,
  kept: ResponseRows[],
): Promise<KeptNow | 'invitation-used'> {
  const { id, sha256, receipt } = rows.response;
  const inserted = await transaction
    .insertInto('responses')
    .values(rows.response)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) {
    const first = await transaction
      .selectFrom('responses')
      .where('id', '=', id)
      .select(['sha256', 'receipt'])
      .executeTakeFirstOrThrow();
    return { ...first, stored: false };
  }
  if (rows.redemption && !(await redeem(transaction, rows.redemption))) {
    await transaction.deleteFrom('responses').where('id', '=', id).execute();
    return 'invitation-used';
  }
  kept.push(rows);
  return { sha256, receipt, stored: true };
}

/** All responses' content together: a statement for each row of each would take several times as long. */
async function keepContent(transaction: Transaction<Tables>, kept: readonly ResponseRows[]): Promise<void> {
  for (const rows of inParts(kept.flatMap(({ answers }) => answers)))
    await transaction.insertInto('answers').values(rows).execute();
  for (const rows of inParts(kept.flatMap(({ voices }) => voices)))
    await transaction.insertInto('voices').values(rows).execute();
  for (const rows of inParts(kept.flatMap(({ contact }) => contact ?? [])))
    await transaction.insertInto('contacts').values(rows).execute();
  for (const rows of inParts(kept.flatMap(({ consents }) => consents)))
    await transaction.insertInto('consents').values(rows).execute();
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT);
  return Array.from({ length: count }, (_, part) =>
    rows.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT),
  );
}

/** The unique key decides (X6): false where another response was first. */
async function redeem(transaction: Transaction<Tables>, redemption: RedemptionsTable): Promise<boolean> {
  const inserted = await transaction
    .insertInto('redemptions')
    .values(redemption)
    .onConflict((conflict) => conflict.column('invitation_id').doNothing())
    .executeTakeFirst();
  return Boolean(inserted.numInsertedOrUpdatedRows);
}
