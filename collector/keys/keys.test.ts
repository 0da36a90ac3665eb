import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSealed } from '../../src/sealing/open-sealed.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { StartupError } from '../startup-error.ts';
import { openKeyRing } from './open-key-ring.ts';
import { rotateKey } from './rotate-key.ts';

const now = Date.parse('2026-11-20T02:00:00.000Z');
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-keys-'));
  file = join(folder, 'keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the key file', () => {
  it('P1: is made at the first start, readable for nobody else, and kept afterwards', async () => {
    const { ring } = await openKeyRing(file, now);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['keys.json']);
    expect((await openKeyRing(file, now)).ring.newest()).toEqual(ring.newest());
  });

  it('P1: publishes nothing of the private key', async () => {
    const { ring } = await openKeyRing(file, now);
    expect(Object.keys(ring.newest().jwk).toSorted()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(ring.privateKey(ring.newest().kid)?.extractable).toBe(false);
  });

  it('two first starts at once agree on one key', async () => {
    const rings = await Promise.all([openKeyRing(file, now), openKeyRing(file, now), openKeyRing(file, now)]);
    expect(new Set(rings.map(({ ring }) => ring.newest().kid)).size).toBe(1);
  });

  it('P1: is refused while others may read it', async () => {
    await openKeyRing(file, now);
    await chmod(file, 0o640);
    await expect(openKeyRing(file, now)).rejects.toThrow(`${file}: others may read the private keys`);
  });

  it('P3: is refused with the field that is amiss, and none of its content', async () => {
    await openKeyRing(file, now);
    const text = await readFile(file, 'utf8');
    const changed = [
      [text.slice(0, -20), ''],
      ['{"keys":[]}', ''],
      [text.replace('P-256', 'P-384'), '/keys/0/jwk/crv'],
      [text.replace(/"d": "..../, '"d": "'), '/keys/0/jwk/d'],
    ] as const;
    for (const [content, field] of changed) {
      await writeFile(file, content);
      await expect(openKeyRing(file, now)).rejects.toThrow(`${file}${field}: expected`);
    }
    const strangers = text.replace(/"x": "....../, '"x": "AAAAAA');
    await writeFile(file, strangers);
    await expect(openKeyRing(file, now)).rejects.toThrow('one of the keys is not a key pair on P-256');
  });
});

describe('rotating', () => {
  it('publishes a new key, and still opens what was sealed to every older one', async () => {
    const opened = await openKeyRing(file, now);
    const { response } = await aResponse();
    const published = [opened.ring.newest()];
    for (let turn = 1; turn <= 3; turn++) {
      const kid = await rotateKey(file, now + turn);
      await opened.reload();
      expect(opened.ring.newest().kid).toBe(kid);
      published.push(opened.ring.newest());
    }
    expect(new Set(published.map(({ kid }) => kid)).size).toBe(4);
    for (const key of published) {
      const { sealed } = await seal(response, key);
      const result = await openSealed(sealed, (kid) => opened.ring.privateKey(kid));
      expect(result).toEqual({ ok: true, plain: response });
    }
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  it('before the first start makes the first key', async () => {
    const kid = await rotateKey(file, now);
    expect((await openKeyRing(file, now)).ring.newest().kid).toBe(kid);
  });

  it('keeps the keys at hand when the file was spoilt under a running collector', async () => {
    const opened = await openKeyRing(file, now);
    const before = opened.ring.newest();
    await writeFile(file, 'oops');
    await expect(opened.reload()).rejects.toThrow(StartupError);
    await rm(file);
    await expect(opened.reload()).rejects.toThrow(StartupError);
    expect(opened.ring.newest()).toEqual(before);
    expect(opened.ring.privateKey(before.kid)).toBeDefined();
  });
});
