import { Kysely } from 'kysely';
import { StartupError } from '../startup-error.ts';
import type { Engine, Pace } from './engine.ts';
import { reasonOf } from './reason-of.ts';
import type { Tables } from './tables.ts';

/** Opens the database, whatever tables it has. Rejects with a `StartupError`. */
export async function openAsItIs(engine: Engine, pace: Pace): Promise<Kysely<Tables>> {
  const dialect = await engine.open(pace).catch((error: unknown) => {
    throw new StartupError([`The database ${engine.name} cannot be opened: ${reasonOf(error)}.`]);
  });
  return new Kysely({ dialect });
}

/** Opens the database for one piece of work, and closes it whatever comes of it. */
export async function withDatabase<T>(
  engine: Engine,
  pace: Pace,
  work: (database: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  const database = await openAsItIs(engine, pace);
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}
