import { calculateJwkThumbprint } from 'jose';
import { parse } from 'valibot';
import { StoredKeySchema, type StoredKey } from './stored-keys.ts';

/** A new P-256 key pair, named by its thumbprint (RFC 7638) so that no two keys ever share a name. */
export async function mintKey(now: number): Promise<StoredKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return parse(StoredKeySchema, { kid, createdAt: new Date(now).toISOString(), jwk });
}
