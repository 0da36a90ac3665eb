import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../open-database.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-overwritten-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('P8: what was erased is not left in the file of the database', async () => {
  const file = join(folder, 'koe.sqlite');
  const address = { engine: 'sqlite', file } as const;
  const word = 'a word that a customer left';
  const isInFile = async (): Promise<boolean> => (await readFile(file)).includes(word);
  const before = await openDatabase(address);
  const row = { response_id: 'r', requested_at: word };
  await before.insertInto('withdrawals').values(row).execute();
  await before.destroy();
  expect(await isInFile()).toBe(true);
  const after = await openDatabase(address);
  await after.deleteFrom('withdrawals').execute();
  await after.destroy();
  expect(await isInFile()).toBe(false);
});
