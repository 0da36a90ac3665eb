import { compactVerify, CompactSign, errors, importJWK } from 'jose';
import { claimsOf, parseClaims } from '../../src/invitation/claims.ts';
import type { Invitation } from '../../src/invitation/invitation.ts';
import type { StoredSigningKey } from './stored-signing-keys.ts';

const ALGORITHM = 'EdDSA';

/** Signs invitations, and tells which of those that come back were signed here. */
export interface InvitationKeys {
  /** Name of the key that signs from now on. */
  newest(): string;
  /** A compact JWS. */
  sign(invitation: Invitation): Promise<string>;
  /** What it says; undefined when it was not signed by one of these keys, or was changed since. */
  verify(token: string): Promise<Invitation | undefined>;
}

/** `keys` oldest first, at least one. Rejects when one of them is no key pair on the curve. */
export async function createInvitationKeys(keys: readonly StoredSigningKey[]): Promise<InvitationKeys> {
  const newest = keys.at(-1);
  if (!newest) throw new TypeError('at least one key signs');
  const privateKey = await importJWK(newest.jwk, ALGORITHM);
  const publicKeys = new Map(
    await Promise.all(
      keys.map(
        async ({ kid, jwk: { kty, crv, x } }) => [kid, await importJWK({ kty, crv, x }, ALGORITHM)] as const,
      ),
    ),
  );
  return {
    newest: () => newest.kid,
    sign: (invitation) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(claimsOf(invitation))))
        .setProtectedHeader({ alg: ALGORITHM, kid: newest.kid })
        .sign(privateKey),
    async verify(token) {
      try {
        const { payload } = await compactVerify(
          token,
          ({ kid = '' }) => {
            const key = publicKeys.get(kid);
            if (!key) throw new errors.JWKSNoMatchingKey();
            return key;
          },
          // A token does not choose how it is judged.
          { algorithms: [ALGORITHM] },
        );
        return parseClaims(JSON.parse(new TextDecoder().decode(payload)));
      } catch {
        return undefined;
      }
    },
  };
}
