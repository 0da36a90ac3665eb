import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import * as v from 'valibot';
import { StoredSigningKeySchema } from '../../../collector/invitations/stored-signing-keys.ts';
import { claimsOf } from '../../../src/invitation/claims.ts';
import { anInvitation } from '../../fixtures/an-invitation.ts';
import { sealedFor, submitOne } from '../../contract/submission.ts';
import type { Attack } from '../attack.ts';
import type { Target } from '../target.ts';

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A compact JWS made by hand: no library would make these. */
function token(header: object, claims: object, signature: (input: Buffer) => Buffer): string {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${signature(Buffer.from(input)).toString('base64url')}`;
}

async function ownKey({ dataDir }: Target) {
  const file: unknown = JSON.parse(await readFile(join(dataDir, 'invitation-keys.json'), 'utf8'));
  const [key] = v.parse(v.object({ keys: v.array(StoredSigningKeySchema) }), file).keys;
  if (!key) throw new Error('the collector has no key');
  return key;
}

async function stateOf({ api }: Target, invitation: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ invitation });
  const reply = await api.send({ method: 'POST', path: '/v1/invitations/state', headers, body });
  return JSON.parse(reply.text);
}

export const invitationAttacks: readonly Attack[] = [
  {
    name: 'a token does not choose how it is judged: by no algorithm, by another one, by its own key, by one from elsewhere',
    async fails(target) {
      const asked: string[] = [];
      const elsewhere = createServer(({ url = '' }, reply) => {
        asked.push(url);
        reply.end('{}');
      }).listen(0, '127.0.0.1');
      await once(elsewhere, 'listening');
      const address = elsewhere.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const jku = `http://127.0.0.1:${port}/jwks.json`;

      const { kid, jwk } = await ownKey(target);
      target.secrets.add(jwk.d);
      const known = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
      const theirs = generateKeyPairSync('ed25519');
      const theirJwk = { ...theirs.publicKey.export({ format: 'jwk' }), kid };
      const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const claims = claimsOf(anInvitation());
      const good = (input: Buffer): Buffer => sign(null, input, theirs.privateKey);
      const hmac = (secret: string | Buffer) => (input: Buffer) =>
        createHmac('sha256', secret).update(input).digest();
      const pem = known.export({ type: 'spki', format: 'pem' });
      const der = known.export({ type: 'spki', format: 'der' });

      const forged = {
        'no algorithm': token({ alg: 'none', kid }, claims, () => Buffer.alloc(0)),
        'no algorithm in capitals': token({ alg: 'NONE', kid }, claims, () => Buffer.alloc(0)),
        'the public key as a secret': token(
          { alg: 'HS256', kid },
          claims,
          hmac(Buffer.from(jwk.x, 'base64url')),
        ),
        'the public key as text': token({ alg: 'HS256', kid }, claims, hmac(jwk.x)),
        'the public key as PEM': token({ alg: 'HS256', kid }, claims, hmac(pem)),
        'the public key as DER': token({ alg: 'HS256', kid }, claims, hmac(der)),
        'a curve of another kind': token({ alg: 'ES256', kid }, claims, (input) =>
          sign('sha256', input, { key: curve.privateKey, dsaEncoding: 'ieee-p1363' }),
        ),
        RSA: token({ alg: 'RS256', kid }, claims, (input) => sign('sha256', input, rsa.privateKey)),
        'a key of theirs under our name': token({ alg: 'EdDSA', kid }, claims, good),
        'a key of theirs in the header': token({ alg: 'EdDSA', kid, jwk: theirJwk }, claims, good),
        'a key of theirs at an address': token({ alg: 'EdDSA', kid, jku }, claims, good),
        'a certificate at an address': token({ alg: 'EdDSA', kid, x5u: jku }, claims, good),
        'no name of a key': token({ alg: 'EdDSA' }, claims, good),
        'a list of names': token({ alg: 'EdDSA', kid: [kid] }, claims, good),
        'a path for a name': token({ alg: 'HS256', kid: '../../../dev/null' }, claims, hmac('')),
        'SQL for a name': token({ alg: 'EdDSA', kid: "' or 1=1 --" }, claims, good),
        'a prototype for a name': token({ alg: 'EdDSA', kid: '__proto__' }, claims, good),
        'an extension that must be understood': token(
          { alg: 'EdDSA', kid, crit: ['exp'], exp: 1 },
          claims,
          good,
        ),
        'a body that is not encoded': token({ alg: 'EdDSA', kid, b64: false, crit: ['b64'] }, claims, good),
        'a signature of nothing': token({ alg: 'EdDSA', kid }, claims, () => Buffer.alloc(64)),
        'a header of a hundred kilobytes': token({ alg: 'EdDSA', kid, x: 'x'.repeat(2_000) }, claims, good),
      };
      for (const [how, invitation] of Object.entries(forged)) {
        expect([how, await stateOf(target, invitation)]).toEqual([how, { state: 'unknown' }]);
        const sealed = await sealedFor(target.api, { channel: 'link', invitation });
        expect((await submitOne(target.api, sealed)).outcome).toBe('stored');
      }
      expect(asked).toEqual([]);
      elsewhere.close();
    },
  },
  {
    name: 'an invitation is redeemed once, however often and from wherever it is sent again',
    async fails(target) {
      const invitation = await target.api.mint(anInvitation());
      target.secrets.add(invitation);
      const sealed = await Promise.all(
        Array.from({ length: 6 }, () => sealedFor(target.api, { channel: 'link', invitation })),
      );
      const outcomes = await Promise.all(
        sealed.map(async (one) => (await submitOne(target.api, one)).outcome),
      );
      expect(outcomes.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'rejected'), 'stored']);
      expect(await stateOf(target, invitation)).toEqual({ state: 'used' });
    },
  },
];
