import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import type { DatabaseAddress } from '../../collector/storage/database-address.ts';
import type { Row, Rows } from './rows-of.ts';

/** Inserts rows and does nothing else: what no collector on this database can be faster than. */
export interface BareWriter {
  /** All of it in one transaction, on disk once it resolves. */
  write(rows: Rows): Promise<void>;
  close(): Promise<void>;
}

export async function openBareWriter(address: DatabaseAddress): Promise<BareWriter> {
  return address.engine === 'sqlite' ? onSqlite(address.file) : onPostgres(address.url);
}

function onSqlite(file: string): BareWriter {
  const database = new SqliteDatabase(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const prepared = new Map<string, SqliteDatabase.Statement>();
  const insert = (table: string, row: Row): void => {
    const columns = Object.keys(row);
    const text = `insert into ${table} (${columns.join()}) values (${columns.map((name) => `@${name}`).join()})`;
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    statement.run(row);
  };
  const all = database.transaction((rows: Rows) => {
    for (const [table, ones] of rows) for (const row of ones) insert(table, row);
  });
  return {
    write: (rows) => Promise.resolve(all(rows)),
    close: () => Promise.resolve(void database.close()),
  };
}

async function onPostgres(url: string): Promise<BareWriter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const insert = async (table: string, rows: readonly Row[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    const columns = Object.keys(first);
    const values = rows.map(
      (_, at) => `(${columns.map((__, nth) => `$${at * columns.length + nth + 1}`).join()})`,
    );
    await client.query(
      `insert into ${table} (${columns.join()}) values ${values.join()}`,
      rows.flatMap((row) => columns.map((name) => row[name])),
    );
  };
  return {
    async write(rows) {
      await client.query('begin');
      for (const [table, ones] of rows) await insert(table, ones);
      await client.query('commit');
    },
    close: () => client.end(),
  };
}
