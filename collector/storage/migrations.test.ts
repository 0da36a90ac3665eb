import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrations } from './migrations/migrations.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-migrations-'));
  file = join(folder, 'koe.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

const published = {
  id: 'contract',
  revision: 1,
  content_hash: 'a'.repeat(64),
  document: '{}',
  published_at: '2026-11-20T02:00:00.000Z',
};

async function tablesIn(at: string): Promise<readonly string[]> {
  const database = await openDatabase(at);
  const tables = await database.introspection.getTables();
  await database.destroy();
  return tables.map(({ name }) => name);
}

it('D6: a database of an older version is brought up to date with everything in it', async () => {
  const [first] = Object.entries(migrations);
  if (!first) throw new Error('there is no migration');
  const old = await openDatabase(file, Object.fromEntries([first]));
  await old.insertInto('questionnaires').values(published).execute();
  await old.destroy();
  const database = await openDatabase(file);
  expect(await database.selectFrom('questionnaires').selectAll().execute()).toEqual([published]);
  expect(await database.selectFrom('responses').selectAll().execute()).toEqual([]);
  await database.destroy();
});

it('a second start changes nothing', async () => {
  const tables = await tablesIn(file);
  expect(tables).toContain('responses');
  expect(await tablesIn(file)).toEqual(tables);
});

it('D6: a migration that fails leaves the database as it was, without half of it', async () => {
  const half: Migration = {
    async up(db) {
      await db.schema.createTable('half').addColumn('id', 'integer').execute();
      throw new Error('power cut');
    },
  };
  const before = await tablesIn(file);
  await expect(openDatabase(file, { ...migrations, '9999-half': half })).rejects.toThrow(
    `The tables of ${file} cannot be brought up to date`,
  );
  expect(await tablesIn(file)).toEqual(before);
});

it('an older collector does not touch the database of a newer one', async () => {
  await tablesIn(file);
  const [first] = Object.entries(migrations);
  await expect(openDatabase(file, Object.fromEntries(first ? [first] : []))).rejects.toThrow(
    'brought up to date',
  );
});

it('says which file it cannot open', async () => {
  const nowhere = join(folder, 'nowhere/koe.sqlite');
  await expect(openDatabase(nowhere)).rejects.toThrow(`The database ${nowhere} cannot be opened`);
});

it('D7: every commit reaches the disk before it is reported', async () => {
  const database = await openDatabase(file);
  const pragma = async (name: string): Promise<unknown> =>
    (await sql`pragma ${sql.raw(name)}`.execute(database)).rows[0];
  expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(await pragma('synchronous')).toEqual({ synchronous: 2 });
  expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
  await database.destroy();
});
