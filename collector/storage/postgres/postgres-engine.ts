import { Socket } from 'node:net';
import {
  PostgresDialect,
  PostgresDriver,
  type Driver,
  type PostgresDialectConfig,
  type QueryCompiler,
} from 'kysely';
import { Pool, TypeOverrides, type ClientBase } from 'pg';
import type { Engine, Pace } from '../engine.ts';
import { withDatabase } from '../open-as-it-is.ts';
import { CommonTablesCompiler } from './common-tables-compiler.ts';
import { connectionOf } from './connection-of.ts';
import { dumpPostgres, restorePostgres } from './dump-postgres.ts';
import { guardAudit } from './guard-audit.ts';

const APPLICATION = 'koe';
/** Of each instance of the collector. */
const MOST_CONNECTIONS = 10;
/** A statement that takes longer is given up; devices try again. */
const STATEMENT_MS = 10_000;
/** Beyond it nobody answers any more; and longer than a connection is kept that nobody uses. */
const SILENCE_MS = 15_000;
const CONNECT_MS = 5_000;

const INT8 = 20;

/** A PostgreSQL that several collectors may share. */
export function postgresEngine(url: string): Engine {
  const engine: Engine = {
    name: nameOf(url),
    guardAudit,
    async open(pace) {
      const pool = openPool(url, pace);
      try {
        await assertKeeping(pool);
        if (pace === 'alone') await assertAlone(pool);
      } catch (error) {
        await pool.end();
        throw error;
      }
      return new CandidPostgresDialect({ pool });
    },
    isEmpty: () =>
      withDatabase(engine, 'patient', async (database) => {
        const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
        return tables.length === 0;
      }),
    backUp: (file, look) =>
      withDatabase(engine, 'patient', (database) => dumpPostgres(database, connectionOf(url), file, look)),
    restore: (file) => restorePostgres(connectionOf(url), file),
  };
  return engine;
}

function openPool(url: string, pace: Pace): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: APPLICATION,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    types: countsAsNumbers(),
    ...(pace === 'served' && { stream: impatientSocket }),
    verify(client, done) {
      // One that is in use tells its query; without a listener it would end the process as well.
      client.on('error', () => undefined);
      settle(client, pace).then(() => done(), done);
    },
  });
  // One that nobody uses was closed by the database; the next request gets another, or learns that there is none.
  pool.on('error', () => undefined);
  return pool;
}

function countsAsNumbers(): TypeOverrides {
  const kinds = new TypeOverrides();
  kinds.setTypeParser(INT8, Number);
  return kinds;
}

/** `synchronous_commit` makes each commit reach the disk before it returns (D7), whatever the server's default. */
async function settle(client: ClientBase, pace: Pace): Promise<void> {
  const limit = pace === 'served' ? STATEMENT_MS : 0;
  await client.query(
    `set synchronous_commit = on;
     set statement_timeout = ${limit};
     set idle_in_transaction_session_timeout = ${limit};
     set time zone 'UTC'`,
  );
}

/** A cable that was pulled makes no sound; a server that is there answers within the time of a statement. */
function impatientSocket(): Socket {
  const socket = new Socket();
  return socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('the database does not answer')));
}

async function assertKeeping(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ encoding: string; fsync: string }>(
    `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync`,
  );
  const [{ encoding, fsync } = { encoding: 'unknown', fsync: 'unknown' }] = rows;
  if (encoding !== 'UTF8') throw new Error(`its encoding is ${encoding}, and has to be UTF8`);
  if (fsync !== 'on') throw new Error('its "fsync" is off: what it acknowledges may not be on disk');
}

/** Other collectors say who they are, as this one does. */
async function assertAlone(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ others: number }>(
    `select count(*) as others from pg_stat_activity
     where datname = current_database() and application_name = $1 and pid <> pg_backend_pid()`,
    [APPLICATION],
  );
  if (rows[0]?.others !== 0) throw new Error('somebody has it open; stop the collector first');
}

function nameOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  return `PostgreSQL at ${searchParams.get('host') ?? host}${pathname}`;
}

class CandidPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createQueryCompiler(): QueryCompiler {
    return new CommonTablesCompiler();
  }
  override createDriver(): Driver {
    return new CandidDriver(this.#config);
  }
}

/** What is lost cannot be rolled back, and is not used again; to fail once more would hide why it was lost. */
class CandidDriver extends PostgresDriver {
  override async rollbackTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}
