import { calculateJwkThumbprint } from 'jose';
import { parse } from 'valibot';
import { StoredSigningKeySchema, type StoredSigningKey } from './stored-signing-keys.ts';

/** Of the thumbprint's 43; a link must fit into a text message and a QR code, and keys are few. */
const KID_LENGTH = 11;

/** A new Ed25519 key pair, named by the beginning of its thumbprint (RFC 7638). */
export async function mintSigningKey(now: number): Promise<StoredSigningKey> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 makes pairs');
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, KID_LENGTH);
  return parse(StoredSigningKeySchema, { kid, createdAt: new Date(now).toISOString(), jwk });
}
