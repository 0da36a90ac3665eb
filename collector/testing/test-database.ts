import { basename, join } from 'node:path';
import type { DatabaseAddress } from '../storage/database-address.ts';
import { migrateCommand } from '../storage/migrate-command.ts';
import type { ReusedDatabase } from './reuse-database.ts';

/** What the folders have on the server. */
const taken = new Map<string, { readonly url: string; giveBack(): Promise<void> }>();
const free: ReusedDatabase[] = [];

/**
 * The database of a test's folder, in which there is nothing but tables: a file in it or, in a run on PostgreSQL, one
 * on its server, whose tables stay as they are.
 */
export async function testDatabase(folder: string): Promise<DatabaseAddress> {
  return addressIn(folder, async (server) => {
    const database = free.pop() ?? (await makeReused(server, basename(folder)));
    return {
      url: database.url,
      async giveBack() {
        await database.empty();
        free.push(database);
      },
    };
  });
}

/** The same without tables and for this test alone, which may make and change them. */
export async function emptyTestDatabase(folder: string): Promise<DatabaseAddress> {
  return addressIn(folder, async (server) => {
    const name = `${basename(folder)}-empty`;
    return {
      url: await make(server, name),
      giveBack: () => onServer(server, `drop database "${name}" with (force)`),
    };
  });
}

/** What removing the folder does not remove. */
export async function dropTestDatabase(folder: string): Promise<void> {
  const database = taken.get(folder);
  taken.delete(folder);
  await database?.giveBack();
}

async function addressIn(
  folder: string,
  take: (server: string) => Promise<{ readonly url: string; giveBack(): Promise<void> }>,
): Promise<DatabaseAddress> {
  const server = process.env['KOE_TEST_POSTGRES'];
  if (server === undefined) return { engine: 'sqlite', file: join(folder, 'koe.sqlite') };
  const database = taken.get(folder) ?? (await take(server));
  taken.set(folder, database);
  return { engine: 'postgres', url: database.url };
}

async function makeReused(server: string, name: string): Promise<ReusedDatabase> {
  const { reuseDatabase } = await import('./reuse-database.ts');
  const url = await make(server, name);
  await migrateCommand({ engine: 'postgres', url });
  return reuseDatabase(url);
}

/** Its address. */
async function make(server: string, name: string): Promise<string> {
  await onServer(server, `create database "${name}" template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
