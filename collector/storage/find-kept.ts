import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What is kept under an id: the first response that came. */
export interface Kept {
  readonly sha256: string;
  /** Null once it was erased: then only the bytes that were sent still tell it. */
  readonly receipt: string | null;
}

/** What is kept under each of the ids that are known, erased ones among them. */
export async function findKept(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('responses')
    .where('id', 'in', ids)
    .select(['id', 'sha256', sql<string | null>`receipt`.as('receipt')])
    // In one statement: a response is either here or there, never in between.
    .unionAll(
      database
        .selectFrom('erased_responses')
        .where('id', 'in', ids)
        .select(['id', 'sha256', sql<string | null>`null`.as('receipt')]),
    )
    .execute();
  return new Map(rows.map(({ id, ...kept }) => [id, kept]));
}
