import type { Kysely } from 'kysely';
import { bringUpToDate, type Migrations } from './bring-up-to-date.ts';
import type { DatabaseAddress } from './database-address.ts';
import { engineAt } from './engine-at.ts';
import { migrations } from './migrations/migrations.ts';
import { openAsItIs } from './open-as-it-is.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** Opens the database with its tables up to date. Rejects with a `StartupError`. */
export async function openDatabase(
  address: DatabaseAddress,
  wanted: Migrations = migrations,
): Promise<Database> {
  const engine = await engineAt(address);
  await bringUpToDate(engine, wanted);
  return openAsItIs(engine, 'served');
}
