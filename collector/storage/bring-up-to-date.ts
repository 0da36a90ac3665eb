import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { StartupError } from '../startup-error.ts';
import type { Engine } from './engine.ts';
import { withDatabase } from './open-as-it-is.ts';
import { orSay } from './or-say.ts';
import { reasonOf } from './reason-of.ts';
import type { Tables } from './tables.ts';
import { whyUnusable } from './why-unusable.ts';

export type Migrations = Readonly<Record<string, Migration>>;

/** Brings the tables up to date as `bringTablesUpToDate` does, on a connection of its own, and guards the audit log. */
export const bringUpToDate = (engine: Engine, wanted: Migrations): Promise<readonly string[]> =>
  withDatabase(engine, 'patient', async (database) => {
    const pending = await bringTablesUpToDate(database, engine.name, wanted);
    await orSay(`The audit log in ${engine.name} cannot be guarded`, () => engine.guardAudit(database));
    return pending;
  });

/**
 * Brings the tables up to date, all pending migrations in one transaction. Of several that start at once one does it,
 * and the others wait for it. Resolves to the names of those that were pending; rejects with a `StartupError`, and
 * touches nothing where this collector would do harm.
 */
export async function bringTablesUpToDate(
  database: Kysely<Tables>,
  name: string,
  wanted: Migrations,
): Promise<readonly string[]> {
  const reason = await whyUnusable(database, Object.keys(wanted));
  if (reason !== undefined) throw new StartupError([`The database ${name} ${reason}.`]);
  return migrate(database, name, wanted);
}

/** The same without asking whether it would do harm. */
export async function migrate(
  db: Kysely<Tables>,
  name: string,
  wanted: Migrations,
): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...wanted }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error)
    throw new StartupError([`The tables of ${name} cannot be brought up to date: ${reasonOf(error)}.`]);
  return results.map(({ migrationName }) => migrationName);
}
