import { sql } from 'kysely';
import type { DatabaseAddress } from '../../collector/storage/database-address.ts';
import { openDatabase } from '../../collector/storage/open-database.ts';

/** What a response is made of in the database, the tables that others refer to first. */
const tables = ['responses', 'answers', 'voices', 'unlisted_voices', 'contacts', 'consents'] as const;
type TableName = (typeof tables)[number];
export type Row = Readonly<Record<string, string | number | null>>;
/** All rows of some responses. */
export type Rows = ReadonlyMap<TableName, readonly Row[]>;

/** What the collector has stored, a response each. */
export async function rowsOf(address: DatabaseAddress): Promise<readonly Rows[]> {
  const database = await openDatabase(address);
  const stored = new Map<TableName, Map<unknown, Row[]>>();
  for (const table of tables) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(database);
    stored.set(
      table,
      Map.groupBy(rows, (row) => row[keyOf(table)]),
    );
  }
  await database.destroy();
  const ids = [...(stored.get('responses')?.keys() ?? [])];
  return ids.map((id) => new Map(tables.map((table) => [table, stored.get(table)?.get(id) ?? []])));
}

/** Rows of several responses, table by table. */
export const together = (responses: readonly Rows[]): Rows =>
  new Map(tables.map((table) => [table, responses.flatMap((rows) => rows.get(table) ?? [])]));

/** The same response under another id and receipt number, which nobody else has. */
export const asAnother = (rows: Rows, id: string, receipt: string): Rows =>
  new Map(
    [...rows].map(([table, ones]) => [
      table,
      ones.map((row) => ({ ...row, [keyOf(table)]: id, ...(table === 'responses' && { receipt }) })),
    ]),
  );

const keyOf = (table: TableName): string => (table === 'responses' ? 'id' : 'response_id');
