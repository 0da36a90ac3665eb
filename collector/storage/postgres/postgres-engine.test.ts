import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropTestDatabase, emptyTestDatabase } from '../../testing/test-database.ts';
import type { DatabaseAddress } from '../database-address.ts';
import { openDatabase } from '../open-database.ts';

let folder: string;
let address: Extract<DatabaseAddress, { engine: 'postgres' }>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-engine-'));
  const given = await emptyTestDatabase(folder);
  if (given.engine !== 'postgres') throw new Error('these tests are about PostgreSQL');
  address = given;
});
afterEach(async () => {
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

async function onDatabase(statement: string): Promise<void> {
  const client = new Client(address.url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

it('of several that start at once one brings the tables up to date, and all go on', async () => {
  const databases = await Promise.all(Array.from({ length: 6 }, () => openDatabase(address)));
  for (const database of databases) {
    expect(await database.selectFrom('responses').selectAll().execute()).toEqual([]);
    await database.destroy();
  }
});

it('D7: every commit reaches the disk before it is reported, whatever the server’s default', async () => {
  await onDatabase(`alter database "${new URL(address.url).pathname.slice(1)}" set synchronous_commit = off`);
  const database = await openDatabase(address);
  const { rows } = await sql`show synchronous_commit`.execute(database);
  expect(rows).toEqual([{ synchronous_commit: 'on' }]);
  await database.destroy();
});

it('counts rows as numbers, and orders ids by their bytes, as SQLite does', async () => {
  const database = await openDatabase(address);
  for (const id of ['b', 'B', 'a', '_'])
    await database
      .insertInto('declined_invitations')
      .values({ invitation_id: id, declined_at: '' })
      .execute();
  const declined = database.selectFrom('declined_invitations');
  const ids = await declined.select('invitation_id as id').orderBy('invitation_id').execute();
  expect(ids.map(({ id }) => id)).toEqual(['B', '_', 'a', 'b']);
  expect(await declined.select(({ fn }) => fn.countAll().as('all')).execute()).toEqual([{ all: 4 }]);
  await database.destroy();
});

it('refuses a database in an encoding that does not hold every letter', async () => {
  const ascii = `${folder.split('/').at(-1)}-ascii`;
  await onDatabase(`create database "${ascii}" template template0 encoding 'SQL_ASCII' locale 'C'`);
  const url = new URL(address.url);
  url.pathname = `/${ascii}`;
  await expect(openDatabase({ engine: 'postgres', url: url.href })).rejects.toThrow(
    'its encoding is SQL_ASCII, and has to be UTF8',
  );
  await onDatabase(`drop database "${ascii}"`);
});

it('P3: says which database it cannot open, and nothing of the password', async () => {
  const opening = openDatabase({ engine: 'postgres', url: 'postgres://koe:tiger@localhost:9/koe' });
  const error: unknown = await opening.catch((reason: unknown) => reason);
  expect(String(error)).toMatch(
    /The database PostgreSQL at localhost:9\/koe cannot be opened: .*ECONNREFUSED/,
  );
  expect(String(error)).not.toContain('tiger');
});
