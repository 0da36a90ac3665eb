import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** A row of any table, with the values that both engines give and take alike. */
export type Row = Readonly<Record<string, unknown>>;

/** A table by its name, and the columns that its rows are ordered and told apart by. */
export interface KeyedTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** Rows beyond `after` (undefined: from the first on), up to and with `upTo` (undefined: to the last). */
export interface Stretch {
  readonly after: Row | undefined;
  readonly upTo: Row | undefined;
}

/** More would not be faster; a row has a page of text at most. */
const ROWS_A_PAGE = 500;

/** All rows in the order of their key, some at a time. */
export async function* pagesOf(
  database: Kysely<Tables>,
  table: KeyedTable,
): AsyncGenerator<readonly Row[], void> {
  let after: Row | undefined;
  for (;;) {
    const rows = await rowsOf(database, table, { after, upTo: undefined }, ROWS_A_PAGE);
    after = rows.at(-1);
    if (!after) return;
    yield rows;
  }
}

/** The rows of a stretch in the order of their key, at most so many. */
export async function rowsOf(
  database: Kysely<Tables>,
  table: KeyedTable,
  stretch: Stretch,
  most: number,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select * from ${sql.table(table.name)} where ${within(table, stretch)}
    order by ${sql.join(table.key.map((column) => sql.ref(column)))} limit ${most}
  `.execute(database);
  return rows;
}

export async function deleteRows(
  writing: Kysely<Tables>,
  table: KeyedTable,
  stretch: Stretch,
): Promise<void> {
  await sql`delete from ${sql.table(table.name)} where ${within(table, stretch)}`.execute(writing);
}

/** `rows` all with the columns of the first. */
export async function insertRows(
  writing: Kysely<Tables>,
  table: KeyedTable,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`
    insert into ${sql.table(table.name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}
  `.execute(writing);
}

/** One comparison of all columns of the key, which both engines answer from its index. */
function within({ key }: KeyedTable, { after, upTo }: Stretch): RawBuilder<unknown> {
  const columns = sql`(${sql.join(key.map((column) => sql.ref(column)))})`;
  const valuesOf = (row: Row): RawBuilder<unknown> => sql`(${sql.join(key.map((column) => row[column]))})`;
  const bounds = [
    ...(after ? [sql`${columns} > ${valuesOf(after)}`] : []),
    ...(upTo ? [sql`${columns} <= ${valuesOf(upTo)}`] : []),
  ];
  return bounds.length === 0 ? sql`1 = 1` : sql.join(bounds, sql` and `);
}
