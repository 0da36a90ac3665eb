import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StartupError } from '../startup-error.ts';
import { retentionOf } from './retention.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-retention-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function given(content: unknown) {
  const retentionFile = join(folder, 'retention.json');
  await writeFile(retentionFile, typeof content === 'string' ? content : JSON.stringify(content));
  return retentionOf({ retentionFile });
}
async function reasonsFor(content: unknown): Promise<readonly string[]> {
  const failed: unknown = await given(content).catch((error: unknown) => error);
  if (!(failed instanceof StartupError)) throw new Error('it was taken');
  return failed.reasons.map((reason) => reason.replaceAll(folder, ''));
}

it('P11: keeps what the file says nothing about as long as is usual', async () => {
  const usual = await retentionOf({ retentionFile: undefined });
  expect(Object.values(usual).every((days) => typeof days === 'number')).toBe(true);
  expect(await given({})).toEqual(usual);
  expect(await given({ contacts: 90, audit: 'keep' })).toEqual({ ...usual, contacts: 90, audit: 'keep' });
});

it('V4: names each field that is amiss, and what is expected', async () => {
  const days = 'a whole number of days from 1 to 36500, or "keep"';
  expect(await reasonsFor({ contacts: 0, audit: 1.5, consents: '90' })).toEqual([
    `/retention.json#/contacts: expected ${days}`,
    `/retention.json#/consents: expected ${days}`,
    `/retention.json#/audit: expected ${days}`,
  ]);
  expect(await reasonsFor({ contcats: 90 })).toMatchObject([
    expect.stringContaining('#/contcats: expected '),
  ]);
  expect(await reasonsFor('{')).toEqual(['/retention.json: is not JSON.']);
  await expect(retentionOf({ retentionFile: '/nowhere.json' })).rejects.toThrow(
    'KOE_RETENTION: /nowhere.json cannot be read.',
  );
});
