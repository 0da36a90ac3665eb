import { sql, type Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** A table that is there from the beginning of a copy into the database to its end. */
export const COPY_MARK = 'unfinished_copy';

/** Why this collector, which knows these migrations, would do harm to the database; undefined: it would not. */
export async function whyUnusable(
  database: Kysely<Tables>,
  known: readonly string[],
): Promise<string | undefined> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  const isThere = (table: string): boolean => tables.some(({ name }) => name === table);
  if (isThere(COPY_MARK)) return 'holds a copy that has not come to its end; run "copy" once more';
  if (!isThere(DEFAULT_MIGRATION_TABLE)) return undefined;
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name
  `.execute(database);
  const unknown = rows.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length === 0) return undefined;
  return `belongs to a newer collector (${unknown.join(', ')}): start that one, or restore a backup from before`;
}
