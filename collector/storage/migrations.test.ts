import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Migration } from 'kysely/migration';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropTestDatabase, emptyTestDatabase } from '../testing/test-database.ts';
import type { DatabaseAddress } from './database-address.ts';
import { migrateCommand } from './migrate-command.ts';
import { migrations } from './migrations/migrations.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
let address: DatabaseAddress;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-migrations-'));
  address = await emptyTestDatabase(folder);
});
afterEach(async () => {
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

const published = {
  id: 'contract',
  revision: 1,
  content_hash: 'a'.repeat(64),
  document: '{}',
  published_at: '2026-11-20T02:00:00.000Z',
};

async function tablesIn(at: DatabaseAddress): Promise<readonly string[]> {
  const database = await openDatabase(at);
  const tables = await database.introspection.getTables();
  await database.destroy();
  return tables.map(({ name }) => name);
}

it('D6: a database of an older version is brought up to date with everything in it', async () => {
  const [first] = Object.entries(migrations);
  if (!first) throw new Error('there is no migration');
  const old = await openDatabase(address, Object.fromEntries([first]));
  await old.insertInto('questionnaires').values(published).execute();
  await old.destroy();
  const database = await openDatabase(address);
  expect(await database.selectFrom('questionnaires').selectAll().execute()).toEqual([published]);
  expect(await database.selectFrom('responses').selectAll().execute()).toEqual([]);
  await database.destroy();
});

it('a second start changes nothing', async () => {
  const tables = await tablesIn(address);
  expect(tables).toContain('responses');
  expect(await tablesIn(address)).toEqual(tables);
});

it('D6: a migration that fails leaves the database as it was, without half of it', async () => {
  const half: Migration = {
    async up(db) {
      await db.schema.createTable('half').addColumn('id', 'integer').execute();
      throw new Error('power cut');
    },
  };
  const before = await tablesIn(address);
  await expect(openDatabase(address, { ...migrations, '9999-half': half })).rejects.toThrow(
    /^The tables of .+ cannot be brought up to date: power cut\.$/,
  );
  expect(await tablesIn(address)).toEqual(before);
});

it('an older collector says of a newer one’s database that it is, and does not touch it', async () => {
  const future: Migration = {
    up: async (db) => db.schema.createTable('future').addColumn('id', 'integer').execute(),
  };
  const newer = await openDatabase(address, { ...migrations, '9999-future': future });
  await newer.destroy();
  await expect(openDatabase(address)).rejects.toThrow(
    /^The database .+ belongs to a newer collector \(9999-future\): start that one, or restore a backup/,
  );
});

it('the command says what was pending, and that nothing is', async () => {
  expect((await migrateCommand(address)).split('\n')).toEqual(
    Object.keys(migrations).map((name) => `Done: ${name}`),
  );
  expect(await migrateCommand(address)).toMatch(/ is up to date\.$/);
});
