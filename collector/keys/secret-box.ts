import { CompactEncrypt, compactDecrypt } from 'jose';
import type { StoredSecretKey } from './stored-secret-keys.ts';

const HOW = { alg: 'dir', enc: 'A256GCM' } as const;

/** Keeps what has to be read again: in the database it is of no use to who has it without the key file. */
export interface SecretBox {
  /** Name of the key that seals from now on. */
  newest(): string;
  /** A compact JWE (RFC 7516). */
  seal(text: string): Promise<string>;
  /** Rejects when it was not sealed with one of these keys, or was changed since. */
  open(sealed: string): Promise<string>;
}

/** `keys` oldest first, at least one: the newest seals, each opens what it has sealed. */
export async function createSecretBox(keys: readonly StoredSecretKey[]): Promise<SecretBox> {
  const newest = keys.at(-1);
  if (!newest) throw new TypeError('at least one key seals');
  const secrets = new Map(
    await Promise.all(keys.map(async ({ kid, jwk }) => [kid, await imported(jwk)] as const)),
  );
  const held = (kid = ''): CryptoKey => {
    const key = secrets.get(kid);
    if (!key) throw new Error('it is sealed with a key that is not in the file');
    return key;
  };
  return {
    newest: () => newest.kid,
    seal: (text) =>
      new CompactEncrypt(new TextEncoder().encode(text))
        .setProtectedHeader({ ...HOW, kid: newest.kid })
        .encrypt(held(newest.kid)),
    async open(sealed) {
      const { plaintext } = await compactDecrypt(sealed, ({ kid }) => held(kid), {
        // What is sealed does not choose how it is opened.
        keyManagementAlgorithms: [HOW.alg],
        contentEncryptionAlgorithms: [HOW.enc],
      });
      return new TextDecoder().decode(plaintext);
    },
  };
}

const imported = ({ kty, k }: StoredSecretKey['jwk']): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty, k }, 'AES-GCM', false, ['encrypt', 'decrypt']);
