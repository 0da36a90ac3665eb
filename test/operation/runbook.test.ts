import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { commands, isCommand } from '../../collector/commands/commands.ts';
import { openKeyRing } from '../../collector/keys/open-key-ring.ts';
import { parseConfig } from '../../collector/parse-config.ts';
import type { SealedFile } from '../../src/protocol/sealed-file.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../fixtures/a-response.ts';
import { startPostgres, type PostgresServer } from '../../scripts/database/start-postgres.ts';
import { runbookCommands, type RunbookCommand } from './runbook.ts';

let postgres: PostgresServer;
let folder: string;
let data: string;
let runbook: readonly RunbookCommand[];
beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'koe-runbook-'));
  data = join(folder, 'data');
  await mkdir(data);
  runbook = await runbookCommands();
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

/** Runs a command of the runbook as it is written there, but for words that differ from one machine to the next. */
async function run(
  command: string,
  changed: Readonly<Record<string, string>> = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const written = runbook.find(({ words }) => words[0] === command);
  if (!written || !isCommand(command)) throw new Error(`the runbook has no ${command}`);
  const words = written.words.slice(1).map((word) => changed[word] ?? word);
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await commands[command](parseConfig({ KOE_DATA_DIR: data, KOE_DEMO: 'off', ...settings }), words);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

async function savedFile(): Promise<string> {
  const { ring } = await openKeyRing(join(data, 'keys.json'), Date.now());
  const { response } = await aResponse();
  const saved: SealedFile = {
    format: 'koe-sealed-response',
    version: 1,
    receipt: response.receipt.number,
    savedAt: new Date().toISOString(),
    response: await seal(response, ring.newest()),
  };
  const file = join(folder, 'saved.json');
  await writeFile(file, JSON.stringify(saved));
  return file;
}

it('the runbook has every command, and no other', async () => {
  const written = new Set(runbook.map(({ words: [name = ''] }) => name));
  expect([...written].filter((name) => !isCommand(name))).toEqual([]);
  const text = await readFile('docs/operate.md', 'utf8');
  const missing = Object.keys(commands).filter(
    (name) => !written.has(name) && !text.includes(`| \`${name}\``),
  );
  expect(missing).toEqual([]);
});

it('its commands, as they are written, lead through a collector’s life', async () => {
  expect(await run('migrate')).toContain('Done: 0001-questionnaires');
  expect(await run('rotate-key')).toMatch(/^New key: \S+$/);
  expect(await run('rotate-invitation-key')).toMatch(/^New key: \S+$/);
  expect(await run('mint-invitation')).toMatch(/^http\S+\/s\/claim-payment#i=\S+$/);
  const saved = await savedFile();
  expect(await run('take-in', { 'koe-7QK2MX4THWA9.json': saved })).toContain('stored: receipt');
  const [, id = ''] = (await run('mint-token')).split('_');
  expect(await run('list-tokens')).toContain('quality department');
  expect(await run('revoke-token', { '0123456789ab': id })).toBe(`Revoked: ${id}`);

  const backup = { '/backup/koe-2026-11-29': join(folder, 'backup') };
  expect(await run('backup', backup)).toContain(join(data, 'keys.json'));
  const before = join(folder, 'before');
  await mkdir(before);
  for (const file of await readdir(data))
    if (file !== 'invitation-keys.json') await rename(join(data, file), join(before, file));
  const restored = await run('restore', backup);
  expect(restored).toContain(': 1 responses, 0 voices.');
  expect(restored).toContain(`Put ${join(data, 'keys.json')} back before you start`);
  expect(restored).not.toContain('invitation-keys.json');
  await rename(join(before, 'keys.json'), join(data, 'keys.json'));
  expect(await run('take-in', { 'koe-7QK2MX4THWA9.json': saved })).toContain('duplicate: receipt');

  expect(await run('copy', {}, { KOE_COPY_TO: postgres.url })).toContain('responses: 1 rows, the same');
  const onPostgres = { KOE_DATABASE_URL: postgres.url };
  expect(await run('list-tokens', {}, onPostgres)).toContain(`${id}\tvoices:read\tall sites\trevoked`);
  expect(await run('take-in', { 'koe-7QK2MX4THWA9.json': saved }, onPostgres)).toContain('duplicate');
  expect(await run('migrate', {}, onPostgres)).toContain('is up to date');
});
