import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { CONTENT_ENCRYPTION, KEY_AGREEMENT } from './algorithms.ts';

/** `unknown-key`: sealed to a key that `keyFor` does not have; `unreadable`: not sealed as devices seal. */
export type Opened =
  | { readonly ok: true; readonly plain: unknown }
  | { readonly ok: false; readonly reason: 'unknown-key' | 'unreadable' };

const unreadable = { ok: false, reason: 'unreadable' } as const;

/** Undefined also where compression is asked for: it would let a small body swell. */
function keyIdOf(sealed: string): string | undefined {
  try {
    const { kid, zip } = decodeProtectedHeader(sealed);
    return typeof kid === 'string' && zip === undefined ? kid : undefined;
  } catch {
    return undefined;
  }
}

/** Opens what `seal` made, with the private key (ECDH, P-256) that its `kid` names. Rejects only if `keyFor` throws. */
export async function openSealed(
  sealed: string,
  keyFor: (kid: string) => CryptoKey | undefined,
): Promise<Opened> {
  const kid = keyIdOf(sealed);
  if (kid === undefined) return unreadable;
  const key = keyFor(kid);
  if (!key) return { ok: false, reason: 'unknown-key' };
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: [KEY_AGREEMENT],
      contentEncryptionAlgorithms: [CONTENT_ENCRYPTION],
    });
    const plain: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext));
    return { ok: true, plain };
  } catch {
    return unreadable;
  }
}
