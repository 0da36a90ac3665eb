import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What is kept under an id: the first response that came. */
export interface Kept {
  readonly sha256: string;
  readonly receipt: string;
}

/** What is kept under each of the ids that are known. */
export async function findKept(
  database: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('responses')
    .where('id', 'in', ids)
    .select(['id', 'sha256', 'receipt'])
    .execute();
  return new Map(rows.map(({ id, ...kept }) => [id, kept]));
}
