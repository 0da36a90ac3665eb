import { compactDecrypt, CompactEncrypt, errors } from 'jose';
import * as v from 'valibot';
import type { StoredContactKey } from './stored-contact-keys.ts';

const HOW = { alg: 'dir', enc: 'A256GCM' } as const;

const ReachableSchema = v.object({
  /** Id of the response that it was left with: what is sealed for one opens for no other. */
  response: v.string(),
  address: v.string(),
  when: v.string(),
});

/** How to reach a person: all that is sealed of a contact. */
export type Reachable = v.InferOutput<typeof ReachableSchema>;

/** Seals what customers left to be reached by, apart from all other keys: the database alone does not tell it. */
export interface ContactKeys {
  /** Name of the key that seals from now on. */
  newest(): string;
  /** A compact JWE (RFC 7516). */
  seal(reachable: Reachable): Promise<string>;
  /** Undefined when it was not sealed for that response by one of these keys, or was changed since. */
  open(sealed: string, response: string): Promise<Reachable | undefined>;
}

/** `keys` oldest first, at least one. Rejects when one of them is no AES-256 key. */
export async function createContactKeys(keys: readonly StoredContactKey[]): Promise<ContactKeys> {
  const newest = keys.at(-1);
  if (!newest) throw new TypeError('at least one key seals');
  const secrets = new Map(
    await Promise.all(keys.map(async ({ kid, jwk }) => [kid, await imported(jwk)] as const)),
  );
  const held = (kid = ''): CryptoKey => {
    const key = secrets.get(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  };
  return {
    newest: () => newest.kid,
    seal: (reachable) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(reachable)))
        .setProtectedHeader({ ...HOW, kid: newest.kid })
        .encrypt(held(newest.kid)),
    async open(sealed, response) {
      try {
        const { plaintext } = await compactDecrypt(sealed, ({ kid }) => held(kid), {
          // What is sealed does not choose how it is opened.
          keyManagementAlgorithms: [HOW.alg],
          contentEncryptionAlgorithms: [HOW.enc],
        });
        const opened = v.parse(ReachableSchema, JSON.parse(new TextDecoder().decode(plaintext)));
        return opened.response === response ? opened : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

const imported = ({ kty, k }: StoredContactKey['jwk']): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty, k }, 'AES-GCM', false, ['encrypt', 'decrypt']);
