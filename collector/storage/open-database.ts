import { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StartupError } from '../startup-error.ts';
import type { DatabaseAddress } from './database-address.ts';
import { engineAt } from './engine-at.ts';
import type { Engine, Pace } from './engine.ts';
import { migrations } from './migrations/migrations.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
type Migrations = Readonly<Record<string, Migration>>;

/** Opens the database with its tables up to date. Rejects with a `StartupError`. */
export async function openDatabase(
  address: DatabaseAddress,
  wanted: Migrations = migrations,
): Promise<Database> {
  const engine = await engineAt(address);
  await bringUpToDate(engine, wanted);
  return open(engine, 'served');
}

/**
 * Brings the tables up to date, all pending migrations in one transaction. Of several that start at once one does it,
 * and the others wait for it. Resolves to the names of those that were pending.
 */
async function bringUpToDate(engine: Engine, wanted: Migrations): Promise<readonly string[]> {
  const database = await open(engine, 'patient');
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...wanted }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  await database.destroy();
  if (error)
    throw new StartupError([
      `The tables of ${engine.name} cannot be brought up to date: ${reasonOf(error)}.`,
    ]);
  return results.map(({ migrationName }) => migrationName);
}

async function open(engine: Engine, pace: Pace): Promise<Database> {
  const dialect = await engine.open(pace).catch((error: unknown) => {
    throw new StartupError([`The database ${engine.name} cannot be opened: ${reasonOf(error)}.`]);
  });
  return new Kysely({ dialect });
}

/** Where a name stands for several addresses, the error about them has no message of its own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.message || ('code' in error ? String(error.code) : error.name);
}
