import type { DatabaseAddress } from './database-address.ts';
import type { Engine } from './engine.ts';

/** The only place where the two part. The other one's driver is not even loaded. */
export async function engineAt(address: DatabaseAddress): Promise<Engine> {
  if (address.engine === 'sqlite') {
    const { sqliteEngine } = await import('./sqlite/sqlite-engine.ts');
    return sqliteEngine(address.file);
  }
  const { postgresEngine } = await import('./postgres/postgres-engine.ts');
  return postgresEngine(address.url);
}
