import { bringUpToDate } from './bring-up-to-date.ts';
import type { DatabaseAddress } from './database-address.ts';
import { engineAt } from './engine-at.ts';
import { migrations } from './migrations/migrations.ts';

/** Brings the tables up to date without serving, and tells what was done. */
export async function migrateCommand(address: DatabaseAddress): Promise<string> {
  const engine = await engineAt(address);
  const done = await bringUpToDate(engine, migrations);
  return done.length === 0 ? `${engine.name} is up to date.` : done.map((name) => `Done: ${name}`).join('\n');
}
