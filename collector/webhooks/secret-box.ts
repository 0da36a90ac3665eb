import { CompactEncrypt, compactDecrypt } from 'jose';
import type { StoredWebhookKey } from './stored-webhook-keys.ts';

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' };

/** Keeps secrets that have to be used again: in the database they are of no use to who has it without the key file. */
export interface SecretBox {
  /** A compact JWE. */
  seal(secret: string): Promise<string>;
  /** Rejects when it was not sealed with one of these keys, or was changed since. */
  open(sealed: string): Promise<string>;
}

/** `keys` oldest first, at least one: the newest seals, each opens what it has sealed. */
export async function createSecretBox(keys: readonly StoredWebhookKey[]): Promise<SecretBox> {
  const newest = keys.at(-1);
  if (!newest) throw new TypeError('at least one key seals');
  const octets = new Map(keys.map(({ kid, jwk }) => [kid, Buffer.from(jwk.k, 'base64url')]));
  return {
    seal: (secret) =>
      new CompactEncrypt(new TextEncoder().encode(secret))
        .setProtectedHeader({ ...ALGORITHM, kid: newest.kid })
        .encrypt(Buffer.from(newest.jwk.k, 'base64url')),
    async open(sealed) {
      const { plaintext } = await compactDecrypt(
        sealed,
        ({ kid = '' }) => {
          const key = octets.get(kid);
          if (!key) throw new Error('it is sealed with a key that is not in the file');
          return key;
        },
        { keyManagementAlgorithms: [ALGORITHM.alg], contentEncryptionAlgorithms: [ALGORITHM.enc] },
      );
      return new TextDecoder().decode(plaintext);
    },
  };
}
