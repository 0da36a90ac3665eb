import type { Transaction } from 'kysely';
import { findKept, type Kept } from './find-kept.ts';
import type { ResponseRows } from './response-rows.ts';
import type { RedemptionsTable, ResponsesTable, Tables } from './tables.ts';

/** What became of a response; `stored`: it is there since now, otherwise since before. */
export type KeepOutcome =
  | { readonly stored: true; readonly sha256: string; readonly receipt: string }
  | (Kept & { readonly stored: false })
  | 'invitation-used';

type Writing = Transaction<Tables>;
interface Asked {
  readonly at: number;
  readonly rows: ResponseRows;
}

/** SQLite takes 32,766 values in one statement, PostgreSQL 65,535; our longest rows have thirteen. */
const ROWS_A_STATEMENT = 1_000;

/**
 * Keeps what is new of a batch, and tells what became of each in order. Statements for all of it: one for each row of
 * each table would take several times as long.
 */
export async function keepBatch(
  writing: Writing,
  batch: readonly ResponseRows[],
): Promise<readonly KeepOutcome[]> {
  const outcomes: KeepOutcome[] = [];
  const kept: ResponseRows[] = [];
  for (const round of roundsOf(batch)) {
    const fresh = await insertNew(writing, round);
    const refused = await redeem(
      writing,
      round.filter(({ rows }) => fresh.has(rows.response.id)),
    );
    const idsTaken = round.map(({ rows }) => rows.response.id).filter((id) => !fresh.has(id));
    const first = await findKept(writing, idsTaken);
    for (const { at, rows } of round) {
      const { id, sha256, receipt } = rows.response;
      const standing = first.get(id);
      if (standing) outcomes[at] = { ...standing, stored: false };
      else if (refused.has(id)) outcomes[at] = 'invitation-used';
      else if (!fresh.has(id)) throw new Error('the response that took the id is gone again');
      else {
        outcomes[at] = { sha256, receipt, stored: true };
        kept.push(rows);
      }
    }
  }
  await insertContent(writing, kept);
  return outcomes;
}

/** No id twice in a round: what came first in the batch is decided on first (X2). */
function roundsOf(batch: readonly ResponseRows[]): Iterable<readonly Asked[]> {
  const seen = new Map<string, number>();
  const roundOf = ({ rows }: Asked): number => {
    const round = (seen.get(rows.response.id) ?? 0) + 1;
    seen.set(rows.response.id, round);
    return round;
  };
  return Map.groupBy(
    batch.map((rows, at) => ({ at, rows })),
    roundOf,
  ).values();
}

/** The unique key decides (X1): the ids of those that were not there before. */
async function insertNew(writing: Writing, round: readonly Asked[]): Promise<ReadonlySet<string>> {
  const inserted = await writing
    .insertInto('responses')
    .values(inOrder(round.map(({ rows }) => rows.response)))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return withoutErased(writing, new Set(inserted.map(({ id }) => id)));
}

/**
 * What was erased is not stored again (X8). Looked for after the insert, since that waits for an erasing which is under
 * way; before it, what was erased in between would come back.
 */
async function withoutErased(writing: Writing, fresh: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (fresh.size === 0) return fresh;
  const rows = await writing
    .selectFrom('erased_responses')
    .where('id', 'in', [...fresh])
    .select('id')
    .execute();
  if (rows.length === 0) return fresh;
  const erased = new Set(rows.map(({ id }) => id));
  await writing
    .deleteFrom('responses')
    .where('id', 'in', [...erased])
    .execute();
  return new Set([...fresh].filter((id) => !erased.has(id)));
}

/** In the same order by everybody: two batches with the same ids would otherwise wait for one another for ever. */
const inOrder = (rows: readonly ResponsesTable[]): readonly ResponsesTable[] =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The unique key decides (X6): the ids of responses that are not kept, since another one was first. */
async function redeem(writing: Writing, fresh: readonly Asked[]): Promise<ReadonlySet<string>> {
  const wanted = fresh.flatMap(({ rows }) => rows.redemption ?? []);
  if (wanted.length === 0) return new Set();
  const byInvitation = (one: RedemptionsTable, other: RedemptionsTable): number =>
    Number(one.invitation_id > other.invitation_id) - Number(one.invitation_id < other.invitation_id);
  const redeemed = await writing
    .insertInto('redemptions')
    .values(wanted.toSorted(byInvitation))
    .onConflict((conflict) => conflict.column('invitation_id').doNothing())
    .returning('response_id')
    .execute();
  const refused = new Set(wanted.map((row) => row.response_id));
  for (const row of redeemed) refused.delete(row.response_id);
  if (refused.size > 0)
    await writing
      .deleteFrom('responses')
      .where('id', 'in', [...refused])
      .execute();
  return refused;
}

async function insertContent(writing: Writing, kept: readonly ResponseRows[]): Promise<void> {
  for (const rows of inParts(kept.flatMap(({ answers }) => answers)))
    await writing.insertInto('answers').values(rows).execute();
  for (const rows of inParts(kept.flatMap(({ voices }) => voices))) {
    await writing.insertInto('voices').values(rows).execute();
    const places = rows.map(({ response_id, ordinal }) => ({ response_id, ordinal }));
    await writing.insertInto('unlisted_voices').values(places).execute();
  }
  for (const rows of inParts(kept.flatMap(({ contact }) => contact ?? [])))
    await writing.insertInto('contacts').values(rows).execute();
  for (const rows of inParts(kept.flatMap(({ consents }) => consents)))
    await writing.insertInto('consents').values(rows).execute();
  for (const rows of inParts(kept.flatMap(({ closedSite }) => closedSite ?? [])))
    await writing.insertInto('closed_site_responses').values(rows).execute();
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT);
  return Array.from({ length: count }, (_, part) =>
    rows.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT),
  );
}
