import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSecretBox } from './open-secret-box.ts';

const now = Date.parse('2026-11-20T02:00:00.000Z');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('opens what it has sealed, also after another start, with a key that nobody else may read', async () => {
  const file = join(folder, 'webhook-keys.json');
  const sealed = (await openSecretBox(file, now)).box.seal('whsec_c2VjcmV0');
  expect(sealed).not.toContain('whsec_');
  expect(Buffer.from(sealed.split('.').join(''), 'base64url').toString('latin1')).not.toContain('secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await (await openSecretBox(file, now)).box.open(sealed)).toBe('whsec_c2VjcmV0');
});

it('seals the same text differently each time: nobody can tell who left the same address', async () => {
  const { box } = await openSecretBox(join(folder, 'contact-keys.json'), now);
  const parts = Array.from({ length: 20 }, () => box.seal('090-1234-5678').split('.'));
  expect(new Set(parts.map(([, , iv]) => iv)).size).toBe(20);
  expect(new Set(parts.map(([, , , text]) => text)).size).toBe(20);
});

it('opens nothing that was sealed with another key, or changed', async () => {
  const { box: ours } = await openSecretBox(join(folder, 'ours.json'), now);
  const { box: theirs } = await openSecretBox(join(folder, 'theirs.json'), now);
  const sealed = ours.seal('whsec_c2VjcmV0');
  await expect(theirs.open(sealed)).rejects.toThrow('a key that is not in the file');
  // Of the last letter some bits mean nothing; all of the first one's do.
  const [tag = ''] = sealed.split('.').slice(-1);
  const changed = sealed.replace(tag, `${tag.startsWith('A') ? 'B' : 'A'}${tag.slice(1)}`);
  await expect(ours.open(changed)).rejects.toThrow(Error);
});
