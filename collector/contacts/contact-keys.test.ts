import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addKey } from '../keys/add-key.ts';
import { mintSecretKey } from '../keys/mint-secret-key.ts';
import { StoredSecretKeySchema } from '../keys/stored-secret-keys.ts';
import { openContactKeys } from './open-contact-keys.ts';

const now = Date.parse('2026-11-20T02:00:00.000Z');
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-contact-keys-'));
  file = join(folder, 'contact-keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

const reachable = { response: 'r-1', address: '090-1234-5678', when: '平日の夕方' };

it('P8: seals a contact so that its own keys alone open it, after any number of rotations', async () => {
  const { keys, reload } = await openContactKeys(file, now);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const sealed = [keys.seal(reachable)];
  for (let turn = 0; turn < 2; turn += 1) {
    const key = await mintSecretKey(now);
    await addKey(file, StoredSecretKeySchema, key);
    await reload();
    expect(keys.newest()).toBe(key.kid);
    sealed.push(keys.seal(reachable));
  }
  for (const one of sealed) expect(await keys.open(one, 'r-1')).toEqual(reachable);
  const others = (await openContactKeys(join(folder, 'others.json'), now)).keys;
  expect(await others.open(sealed[0] ?? '', 'r-1')).toBeUndefined();
});

it('P8: opens nothing that was changed, or that was sealed for another response', async () => {
  const { keys } = await openContactKeys(file, now);
  const sealed = keys.seal(reachable);
  expect(await keys.open(sealed, 'r-2')).toBeUndefined();
  const parts = sealed.split('.');
  for (const at of [0, 2, 3, 4]) {
    const part = parts[at] ?? '';
    const changed = parts.with(at, `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}`).join('.');
    expect(await keys.open(changed, 'r-1')).toBeUndefined();
  }
});

it('P3: a key that is none is named by its field, and not quoted', async () => {
  await writeFile(
    file,
    JSON.stringify({ keys: [{ kid: 'a', createdAt: '', jwk: { kty: 'oct', k: 'short' } }] }),
    { mode: 0o600 },
  );
  await expect(openContactKeys(file, now)).rejects.toThrow(
    `${file}/keys/0/jwk/k: expected 32 octets in base64url.`,
  );
});
