import { existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
} from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { backUpSqlite } from './back-up-sqlite.ts';
import { guardAudit } from './guard-audit.ts';
import { keepPrepared } from './keep-prepared.ts';
import { restoreSqlite } from './restore-sqlite.ts';
import { sqliteFiles } from './sqlite-files.ts';

/** Who wants it alone waits for nobody who serves from it. */
const ALONE_MS = 500;

/** The embedded database. `synchronous = FULL` makes each commit reach the disk before it returns (D7). */
export function sqliteEngine(file: string): Engine {
  return {
    name: file,
    guardAudit,
    async open(pace) {
      const sqlite = new SqliteDatabase(file, pace === 'alone' ? { timeout: ALONE_MS } : {});
      try {
        // Nobody else's work holds it up, unless nobody else may have it at all.
        if (pace === 'alone') sqlite.pragma('locking_mode = EXCLUSIVE');
        sqlite.pragma('journal_mode = WAL');
        sqlite.pragma('synchronous = FULL');
        sqlite.pragma('foreign_keys = ON');
        // What is erased is overwritten, not only forgotten.
        sqlite.pragma('secure_delete = ON');
      } catch (error) {
        sqlite.close();
        const isTaken = error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_BUSY';
        throw isTaken ? new Error('somebody has it open; stop the collector first') : error;
      }
      return new StrictSqliteDialect(sqlite);
    },
    isEmpty: async () => !sqliteFiles(file).some(existsSync),
    async backUp(to, look) {
      await backUpSqlite(file, to);
      const copy = new Kysely<Tables>({ dialect: await sqliteEngine(to).open('patient') });
      try {
        return await look(copy);
      } finally {
        await copy.destroy();
      }
    },
    restore: (from) => restoreSqlite(from, file),
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
