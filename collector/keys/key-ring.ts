import type { SealingKey } from '../../src/protocol/survey-reply.ts';
import type { StoredKey } from './stored-keys.ts';

/** The keys that responses are sealed to and opened with. */
export interface KeyRing {
  /** The newest key, which devices seal to from now on. */
  newest(): SealingKey;
  /** The private key named `kid`, however old; undefined when it was never held here. */
  privateKey(kid: string): CryptoKey | undefined;
}

/** `keys` oldest first, at least one. Rejects when one of them is no key pair on the curve. */
export async function createKeyRing(keys: readonly StoredKey[]): Promise<KeyRing> {
  const newest = keys.at(-1);
  if (!newest) throw new TypeError('a key ring holds at least one key');
  const { kid, jwk } = newest;
  const published = { kid, jwk: { kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y } };
  const privateKeys = new Map(
    await Promise.all(keys.map(async (key) => [key.kid, await importKey(key.jwk)] as const)),
  );
  return { newest: () => published, privateKey: (wanted) => privateKeys.get(wanted) };
}

function importKey(jwk: StoredKey['jwk']): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
}
