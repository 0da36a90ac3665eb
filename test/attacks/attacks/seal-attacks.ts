import { CompactEncrypt } from 'jose';
import * as v from 'valibot';
import { expect } from 'vitest';
import { sha256Hex } from '../../../src/sealing/sha256-hex.ts';
import type { SealedResponse } from '../../../src/protocol/submit.ts';
import { aResponse } from '../../fixtures/a-response.ts';
import { sealedFor, sealingKeyOf, submit } from '../../contract/submission.ts';
import type { Attack } from '../attack.ts';
import type { Target } from '../target.ts';

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const headerIn = (part: string) =>
  v.parse(v.record(v.string(), v.unknown()), JSON.parse(Buffer.from(part, 'base64url').toString()));

/** What became of each of the seals, sent in one batch with a good response behind them. */
async function sendSeals({ api }: Target, seals: Readonly<Record<string, string>>) {
  const batch: SealedResponse[] = [];
  for (const sealed of Object.values(seals)) {
    const { response } = await aResponse();
    batch.push({ id: response.id, survey: 'contract', sha256: await sha256Hex(sealed), sealed });
  }
  const results = await submit(api, ...batch, await sealedFor(api));
  const told = results.map((result) => ('problem' in result ? result.problem.type : result.outcome));
  expect(told.pop()).toBe('stored');
  return Object.fromEntries(Object.keys(seals).map((name, at) => [name, told[at]]));
}

const all = (seals: object, type: string) =>
  Object.fromEntries(Object.keys(seals).map((name) => [name, type]));

export const sealAttacks: readonly Attack[] = [
  {
    name: 'a seal that asks for endless computing, for unpacking or for another way of opening is not opened',
    async fails(target) {
      const { kid, jwk } = await sealingKeyOf(target.api);
      const { sealed } = await sealedFor(target.api);
      const [first = '', ...others] = sealed.split('.');
      const good = headerIn(first);
      const headed = (header: object): string => [encode(header), ...others].join('.');
      const seals = {
        'billions of rounds for a password': headed({
          alg: 'PBES2-HS256+A128KW',
          enc: 'A256GCM',
          kid,
          p2c: 2 ** 31,
          p2s: 'AAAAAAAAAAA',
        }),
        'a secret of the sender': headed({ alg: 'dir', enc: 'A256GCM', kid }),
        'a wrapped key': headed({ ...good, alg: 'ECDH-ES+A256KW' }),
        RSA: headed({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid }),
        'no algorithm': headed({ ...good, alg: 'none' }),
        'another encryption': headed({ ...good, enc: 'A128CBC-HS256' }),
        unpacking: headed({ ...good, zip: 'DEF' }),
        'an extension that must be understood': headed({ ...good, crit: ['koe'], koe: 1 }),
        'a point beside the curve': headed({ ...good, epk: { ...jwk, x: jwk.y, y: jwk.x } }),
        'a point at zero': headed({ ...good, epk: { ...jwk, x: 'A'.repeat(43), y: 'A'.repeat(43) } }),
        'a point on another curve': headed({ ...good, epk: { kty: 'EC', crv: 'P-521', x: jwk.x, y: jwk.y } }),
        'a curve of another kind': headed({ ...good, epk: { kty: 'OKP', crv: 'X25519', x: jwk.x } }),
        'a private key for a point': headed({ ...good, epk: { ...jwk, d: jwk.x } }),
        'a point somewhere else': headed({ ...good, epk: undefined, jku: 'http://127.0.0.1:1/' }),
        'a header of two hundred kilobytes': headed({ ...good, apu: 'A'.repeat(200_000) }),
        'a header that is a list': headed([good]),
        'a header that is a prototype': [
          Buffer.from('{"__proto__":{"alg":"ECDH-ES"}}').toString('base64url'),
          ...others,
        ].join('.'),
      };
      const begun = performance.now();
      expect(await sendSeals(target, seals)).toEqual(all(seals, '/problems/unreadable-seal'));
      expect(performance.now() - begun).toBeLessThan(2_000);
    },
  },
  {
    name: 'a seal to a key that is a path, a query or a prototype opens nothing',
    async fails(target) {
      const { sealed } = await sealedFor(target.api);
      const [first = '', ...others] = sealed.split('.');
      const good = headerIn(first);
      const kids = ['../keys.json', "' or 1=1 --", '__proto__', 'constructor', ''];
      const seals = Object.fromEntries(
        kids.map((kid) => [kid, [encode({ ...good, kid }), ...others].join('.')]),
      );
      expect(await sendSeals(target, seals)).toEqual(all(seals, '/problems/unknown-key'));
    },
  },
  {
    name: 'what is too deep, too long or of another kind within a good seal is rejected, and the response behind it is stored',
    async fails(target) {
      const { kid, jwk } = await sealingKeyOf(target.api);
      const { response } = await aResponse();
      const whole = JSON.stringify(response);
      const seal = (plain: string): Promise<string> =>
        new CompactEncrypt(Buffer.from(plain))
          .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid })
          .encrypt({ ...jwk });
      const answers = (value: string): string => whole.replace('"overall":4', value);
      const seals = {
        'brackets twenty-five thousand deep': await seal('['.repeat(25_000) + ']'.repeat(25_000)),
        'an answer twenty-five thousand deep': await seal(
          answers(`"overall":${'['.repeat(25_000)}${']'.repeat(25_000)}`),
        ),
        'objects ten thousand deep': await seal(
          answers(`"overall":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
        ),
        'answers to prototypes': await seal(answers('"overall":4,"__proto__":{"x":1},"constructor":1')),
        'a text of ten thousand letters': await seal(
          answers(`"overall":4,"voice":[{"class":"praise","topics":[],"text":"${'あ'.repeat(10_000)}"}]`),
        ),
        'a number beyond all numbers': await seal(answers('"overall":1e999')),
      };
      expect(await sendSeals(target, seals)).toEqual(all(seals, '/problems/response-invalid'));
    },
  },
];
