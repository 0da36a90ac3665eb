import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { pagesOf, type KeyedTable, type Row } from './rows-by-key.ts';
import { tableKeys } from './table-keys.ts';
import type { Tables } from './tables.ts';

/** What a table holds, in short: equal if and only if all of its rows are equal, whichever engine keeps them. */
export interface TableDigest {
  readonly rows: number;
  readonly sha256: string;
}

/** Of every table that is there; a database of an older version may lack some. */
export async function digestTables(database: Kysely<Tables>): Promise<Readonly<Record<string, TableDigest>>> {
  const there = new Set((await database.introspection.getTables()).map(({ name }) => name));
  const digests: Record<string, TableDigest> = {};
  for (const [name, key] of Object.entries(tableKeys))
    if (there.has(name)) digests[name] = await digestTable(database, { name, key });
  return digests;
}

export async function digestTable(database: Kysely<Tables>, table: KeyedTable): Promise<TableDigest> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of pagesOf(database, table)) {
    for (const row of rows) hash.update(`${rowAsText(row)}\n`);
    count += rows.length;
  }
  return { rows: count, sha256: hash.digest('hex') };
}

/** The same for equal rows, whatever the order of their columns. */
export const rowAsText = (row: Row): string =>
  JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));
