import { base64url, CompactEncrypt, exportJWK, generateKeyPair } from 'jose';
import * as v from 'valibot';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SealingKey } from '../protocol/survey-reply.ts';
import { SealedResponseSchema } from '../protocol/submit.ts';
import type { Response } from '../response/response.ts';
import { openSealed } from './open-sealed.ts';
import { seal } from './seal.ts';
import { SealingError } from './sealing-error.ts';
import { sha256Hex } from './sha256-hex.ts';

const response: Response = {
  shape: 1,
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  survey: 'contract',
  revision: 1,
  lang: 'ja',
  channel: 'link',
  startedAt: '2026-11-02T03:00:00.000Z',
  finishedAt: '2026-11-02T03:02:00.000Z',
  receipt: { number: '4T7KQ2MX9HWA', secretHash: 'q83vEjRWeJA' },
  answers: { overall: 5, words: [{ class: 'praise', topics: [], text: '担当の方がとても親切でした 👏🏽' }] },
  consent: {},
};

let key: SealingKey;
let privateKey: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const { x = '', y = '' } = await exportJWK(pair.publicKey);
  key = { kid: 'k-2026', jwk: { kty: 'EC', crv: 'P-256', x, y } };
  privateKey = pair.privateKey;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const keyFor = (kid: string) => (kid === 'k-2026' ? privateKey : undefined);

/** Sealed by someone who knows the public key but not our ways. */
function sealedBy(header: { alg: string; enc: string; kid?: string; zip?: 'DEF' }, plain: Uint8Array) {
  return new CompactEncrypt(plain).setProtectedHeader(header).encrypt({ ...key.jwk });
}
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('seal', () => {
  it('P1: what is sealed on the device is opened whole by the key that its kid names', async () => {
    const { sealed } = await seal(response, key);
    expect(await openSealed(sealed, keyFor)).toEqual({ ok: true, plain: response });
  });

  it('makes what the wire contract asks for, with the hash of the sealed string', async () => {
    const made = await seal(response, key);
    expect(v.parse(SealedResponseSchema, made)).toEqual(made);
    expect(made).toMatchObject({ id: response.id, survey: 'contract', sha256: await sha256Hex(made.sealed) });
  });

  it('P1: nothing of an answer can be read in what is sealed', async () => {
    const { sealed } = await seal(response, key);
    const readable = sealed.split('.').map((part) => new TextDecoder().decode(base64url.decode(part)));
    expect(readable[0]).toContain('ECDH-ES');
    expect(readable.join()).not.toContain('親切');
    expect(readable.join()).not.toContain('praise');
  });

  it('says plainly that a page without WebCrypto cannot seal', async () => {
    vi.stubGlobal('crypto', {});
    await expect(seal(response, key)).rejects.toEqual(new SealingError('insecure-context'));
    await expect(sha256Hex('')).rejects.toEqual(new SealingError('insecure-context'));
  });

  it('P3: a key that is no point on the curve fails without a word of the response', async () => {
    const crooked: SealingKey = { kid: 'k', jwk: { ...key.jwk, y: key.jwk.x } };
    const failure = await seal(response, crooked).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SealingError);
    expect(failure).toMatchObject({ failure: 'bad-key', message: 'sealing: bad-key' });
  });
});

describe('sha256Hex', () => {
  it('gives the digest of FIPS 180-4 for "abc"', async () => {
    expect(await sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('openSealed', () => {
  const good = { alg: 'ECDH-ES', enc: 'A256GCM', kid: 'k-2026' };

  it('tells a key that it does not hold from a seal that it cannot open', async () => {
    const sealed = await sealedBy({ ...good, kid: 'k-1999' }, utf8('{}'));
    expect(await openSealed(sealed, keyFor)).toEqual({ ok: false, reason: 'unknown-key' });
  });

  it.each([
    ['another key agreement', { ...good, alg: 'ECDH-ES+A256KW' }],
    ['another content encryption', { ...good, enc: 'A128GCM' }],
    ['no key id', { alg: 'ECDH-ES', enc: 'A256GCM' }],
    ['compression', { ...good, zip: 'DEF' as const }],
  ])('refuses %s', async (_, header) => {
    const sealed = await sealedBy(header, utf8('{}'));
    expect(await openSealed(sealed, keyFor)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it.each([
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['text that is not JSON', utf8('{"id":')],
  ])('refuses %s inside a valid seal', async (_, plain) => {
    expect(await openSealed(await sealedBy(good, plain), keyFor)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  it.each(['', '.', '....', 'a.b.c.d.e', '{}', 'bnVsbA....', 'e30.e30.e30.e30.e30'])(
    'refuses %j, which is no seal',
    async (text) => {
      expect(await openSealed(text, keyFor)).toEqual({ ok: false, reason: 'unreadable' });
    },
  );

  it('refuses a seal with any one character of its ciphertext or tag changed', async () => {
    const { sealed } = await seal(response, key);
    const start = sealed.lastIndexOf('.') - 40;
    // The last character of a part may hold spare bits that stand for nothing (RFC 4648 §3.5).
    for (let at = start; at < sealed.length - 1; at++) {
      if (sealed[at] === '.' || sealed[at + 1] === '.') continue;
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      expect(await openSealed(changed, keyFor)).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it('refuses a public key sent on a foreign curve, and one that lies on none', async () => {
    const { sealed } = await seal(response, key);
    const [head = '', ...rest] = sealed.split('.');
    const header: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(head)));
    const epks = [
      { kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA' },
      { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' },
      1,
    ];
    for (const epk of epks) {
      const changed = base64url.encode(JSON.stringify({ ...Object(header), epk }));
      expect(await openSealed([changed, ...rest].join('.'), keyFor)).toMatchObject({ reason: 'unreadable' });
    }
  });
});
