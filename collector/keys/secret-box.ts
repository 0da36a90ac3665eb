import { createCipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { compactDecrypt } from 'jose';
import type { StoredSecretKey } from './stored-secret-keys.ts';

const IV_BYTES = 12;
const HOW = { alg: 'dir', enc: 'A256GCM' } as const;

/** Keeps what has to be read again: in the database it is of no use to who has it without the key file. */
export interface SecretBox {
  /** Name of the key that seals from now on. */
  newest(): string;
  /** A compact JWE (RFC 7516). */
  seal(text: string): string;
  /** Rejects when it was not sealed with one of these keys, or was changed since. */
  open(sealed: string): Promise<string>;
}

/** `keys` oldest first, at least one: the newest seals, each opens what it has sealed. */
export function createSecretBox(keys: readonly StoredSecretKey[]): SecretBox {
  const newest = keys.at(-1);
  if (!newest) throw new TypeError('at least one key seals');
  const secrets = new Map(keys.map(({ kid, jwk }) => [kid, createSecretKey(jwk.k, 'base64url')]));
  const held = (kid = ''): KeyObject => {
    const key = secrets.get(kid);
    if (!key) throw new Error('it is sealed with a key that is not in the file');
    return key;
  };
  return {
    newest: () => newest.kid,
    seal: (text) => sealDirectly(text, { ...HOW, kid: newest.kid }, held(newest.kid)),
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

/**
 * RFC 7516 §7.1 with a key that both sides have: the part of the encrypted key is empty. By Node itself, since every contact
 * is sealed while its sender waits (decision 0036); what is sealed here the library opens.
 */
function sealDirectly(text: string, header: object, key: KeyObject): string {
  const head = Buffer.from(JSON.stringify(header)).toString('base64url');
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(head));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [head, '', ...[iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
}
