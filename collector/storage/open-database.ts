import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StartupError } from '../startup-error.ts';
import { keepPrepared } from './keep-prepared.ts';
import { migrations } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the embedded SQLite database and brings its tables up to date, all pending migrations in one transaction.
 * Rejects with a `StartupError`. `synchronous = FULL` makes each commit reach the disk before it returns (D7).
 */
export async function openDatabase(
  file: string,
  wanted: Readonly<Record<string, Migration>> = migrations,
): Promise<Database> {
  const sqlite = openSqlite(file);
  const database: Database = new Kysely({ dialect: new StrictSqliteDialect(sqlite) });
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...wanted }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await database.destroy();
    throw new StartupError([`The tables of ${file} cannot be brought up to date: ${reasonOf(error)}.`]);
  }
  return database;
}

function openSqlite(file: string): SqliteDatabase.Database {
  try {
    const sqlite = new SqliteDatabase(file);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    return sqlite;
  } catch (error) {
    throw new StartupError([`The database ${file} cannot be opened: ${reasonOf(error)}.`]);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}

class StrictSqliteDialect extends SqliteDialect {
  readonly #sqlite: SqliteDatabase.Database;
  constructor(sqlite: SqliteDatabase.Database) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
  override createDriver(): SqliteDriver {
    return new CandidDriver(this.#sqlite);
  }
}

/** SQLite does run DDL inside a transaction; without saying so a crash could leave half a migration. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** A full disk ends the transaction by itself; rolling back once more would fail, and hide why. */
class CandidDriver extends SqliteDriver {
  readonly #sqlite: SqliteDatabase.Database;
  constructor(sqlite: SqliteDatabase.Database) {
    super({ database: keepPrepared(sqlite) });
    this.#sqlite = sqlite;
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
