import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseConfig } from '../parse-config.ts';
import { StartupError } from '../startup-error.ts';
import { commands, isCommand } from './commands.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-commands-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Some name a file first. */
const before: Readonly<Record<string, readonly string[]>> = { 'mint-invitations': ['rows.csv'] };

async function reasonsFor(name: string, ...words: readonly string[]): Promise<readonly string[]> {
  if (!isCommand(name)) throw new Error(`${name} is no command`);
  const failed: unknown = await commands[name](parseConfig({ KOE_DATA_DIR: folder }), words).catch(
    (error: unknown) => error,
  );
  if (failed instanceof StartupError) return failed.reasons;
  throw new Error(`${name} did not refuse it`, { cause: failed });
}

it.each(Object.keys(commands))('V4: %s names an option that nobody knows, and makes no key', async (name) => {
  const reasons = await reasonsFor(name, ...(before[name] ?? []), '--no-such-option');
  expect(reasons.join()).toContain('--no-such-option');
  expect((await readdir(folder)).filter((file) => file.endsWith('keys.json'))).toEqual([]);
});

it('V4: a command that takes no words names one that it is given, and does nothing', async () => {
  expect(await reasonsFor('rotate-key', 'agency-0123')).toEqual([
    expect.stringMatching(/^rotate-key: .*'agency-0123'/),
  ]);
  expect(await readdir(folder)).not.toContain('keys.json');
});
