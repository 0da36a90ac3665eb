import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { runProgram } from './run-program.ts';

type Connection = Readonly<Record<string, string>>;

/** Neither owners nor rights: who restores it may be called otherwise. */
const DATA_ALONE = ['--no-owner', '--no-privileges'];

/** Dumps the database into `file`; `look` sees the moment that is in it. */
export function dumpPostgres<T>(
  database: Kysely<Tables>,
  connection: Connection,
  file: string,
  look: (moment: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (moment) => {
      const { rows } = await sql<{ name: string }>`select pg_export_snapshot() as name`.execute(moment);
      const snapshot = rows.map(({ name }) => `--snapshot=${name}`);
      await runProgram(
        'pg_dump',
        ['--format=custom', ...DATA_ALONE, ...snapshot, `--file=${file}`],
        connection,
      );
      return look(moment);
    });
}

/** All of it in one transaction. */
export async function restorePostgres(connection: Connection, file: string): Promise<void> {
  const database = `--dbname=${connection['PGDATABASE'] ?? ''}`;
  await runProgram('pg_restore', ['--single-transaction', ...DATA_ALONE, database, file], connection);
}
