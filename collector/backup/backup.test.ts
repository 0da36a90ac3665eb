import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SealedResponse } from '../../src/protocol/submit.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { openDatabase } from '../storage/open-database.ts';
import { dropTestDatabase, emptyTestDatabase, testDatabase } from '../testing/test-database.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const NOW = Date.parse('2026-11-20T02:00:00.000Z');
let collector: TestCollector;
let outside: string;
let folder: string;
beforeEach(async () => {
  collector = await startTestCollector();
  outside = await mkdtemp(join(tmpdir(), 'koe-backup-'));
  folder = join(outside, 'today');
});
afterEach(async () => {
  await discard(collector);
  await rm(outside, { recursive: true });
});

async function sealed(): Promise<SealedResponse> {
  const { response } = await aResponse({
    answers: { overall: 2, voice: [{ class: 'complaint', topics: [], text: '連絡がない' }] },
  });
  return seal(response, collector.deps.keys.newest());
}

/** Takes in responses until `work` is done; resolves to those that were acknowledged. */
async function takingIn<T>(work: () => Promise<T>): Promise<{ during: readonly SealedResponse[]; made: T }> {
  const over = new AbortController();
  const during: SealedResponse[] = [];
  const taking = async (): Promise<void> => {
    do {
      const item = await sealed();
      expect(await collector.submit(item)).toMatchObject([{ outcome: 'stored' }]);
      during.push(item);
      await turn();
    } while (!over.signal.aborted);
  };
  const ended = taking();
  const made = await work().finally(() => over.abort());
  await ended;
  return { during, made };
}

async function destroyDatabase(): Promise<void> {
  await collector.stop();
  await dropTestDatabase(collector.folder);
  const files = await readdir(collector.folder);
  for (const file of files) if (file.startsWith('koe.sqlite')) await rm(join(collector.folder, file));
}

it('D11: what was acknowledged before a backup is there after it was restored; what came later is stored when it is sent again', async () => {
  const before = await Promise.all(Array.from({ length: 30 }, sealed));
  await collector.submit(...before);
  const address = await testDatabase(collector.folder);
  const { during, made } = await takingIn(() => backUp(address, folder, NOW));
  expect(made.tables['responses']?.rows).toBeGreaterThanOrEqual(before.length);

  await destroyDatabase();
  expect(await restore(await emptyTestDatabase(collector.folder), folder)).toEqual(made);
  collector = await startTestCollector({ folder: collector.folder });
  const again = await collector.submit(...before);
  expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['duplicate']));
  for (const item of during) await collector.submit(item);
  expect((await collector.counts())['responses']).toBe(before.length + during.length);
});

it('P3: is for its owner alone', async () => {
  await backUp(await testDatabase(collector.folder), folder, NOW);
  const modeOf = async (path: string): Promise<number> => (await stat(path)).mode % 0o1000;
  expect(await modeOf(folder)).toBe(0o700);
  const files = await readdir(folder);
  expect(files).toHaveLength(2);
  for (const file of files) expect([file, await modeOf(join(folder, file))]).toEqual([file, 0o600]);
});

it('is not made over another, nor put over a database, nor taken for whole when it is not', async () => {
  const address = await testDatabase(collector.folder);
  const { engine } = await backUp(address, folder, NOW);
  await expect(backUp(address, folder, NOW)).rejects.toThrow('--to must be a folder that can be made new');
  await expect(restore(address, folder)).rejects.toThrow('is not empty');
  const file = join(folder, engine === 'sqlite' ? 'koe.sqlite' : 'koe.pgdump');
  await writeFile(file, (await readFile(file)).subarray(0, -1));
  await destroyDatabase();
  const empty = await emptyTestDatabase(collector.folder);
  await expect(restore(empty, folder)).rejects.toThrow('is not the one that was backed up');
  await rm(join(folder, 'backup.json'));
  await expect(restore(empty, folder)).rejects.toThrow('there is no whole backup in it');
  await expect(backUp(empty, join(outside, 'other'), NOW)).rejects.toThrow('holds nothing to back up');
  await (await openDatabase(empty)).destroy();
});
