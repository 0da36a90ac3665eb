import { basename, join } from 'node:path';
import type { DatabaseAddress } from '../storage/database-address.ts';

/** The database of a test's folder: a file in it or, in a run on PostgreSQL, one on its server with the folder's name. */
export async function testDatabase(folder: string): Promise<DatabaseAddress> {
  const server = process.env['KOE_TEST_POSTGRES'];
  if (server === undefined) return { engine: 'sqlite', file: join(folder, 'koe.sqlite') };
  const name = basename(folder);
  await onServer(server, `create database "${name}" template template0 encoding 'UTF8'`).catch(unlessThere);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { engine: 'postgres', url: url.href };
}

/** What removing the folder does not remove. */
export async function dropTestDatabase(folder: string): Promise<void> {
  const server = process.env['KOE_TEST_POSTGRES'];
  if (server !== undefined)
    await onServer(server, `drop database if exists "${basename(folder)}" with (force)`);
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

function unlessThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === '42P04')) throw error;
}
