import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../open-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-sqlite-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('says which file it cannot open', async () => {
  const file = join(folder, 'nowhere/koe.sqlite');
  await expect(openDatabase({ engine: 'sqlite', file })).rejects.toThrow(
    `The database ${file} cannot be opened`,
  );
});

it('D7: every commit reaches the disk before it is reported', async () => {
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'koe.sqlite') });
  const pragma = async (name: string): Promise<unknown> =>
    (await sql`pragma ${sql.raw(name)}`.execute(database)).rows[0];
  expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(await pragma('synchronous')).toEqual({ synchronous: 2 });
  expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
  await database.destroy();
});
