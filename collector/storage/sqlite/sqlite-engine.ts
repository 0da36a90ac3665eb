import SqliteDatabase from 'better-sqlite3';
import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';
import type { Engine } from '../engine.ts';
import { keepPrepared } from './keep-prepared.ts';

/** The embedded database. `synchronous = FULL` makes each commit reach the disk before it returns (D7). */
export function sqliteEngine(file: string): Engine {
  return {
    name: file,
    // Nobody else's work holds it up: patience makes no difference.
    async open() {
      const sqlite = new SqliteDatabase(file);
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = FULL');
      sqlite.pragma('foreign_keys = ON');
      return new StrictSqliteDialect(sqlite);
    },
  };
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

class CandidDriver extends SqliteDriver {
  readonly #sqlite: SqliteDatabase.Database;
  constructor(sqlite: SqliteDatabase.Database) {
    super({ database: keepPrepared(sqlite) });
    this.#sqlite = sqlite;
  }
  /** Who reads first and then writes is turned away at once where another process has written meanwhile. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** A full disk ends the transaction by itself; rolling back once more would fail, and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
