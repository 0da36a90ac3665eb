import { randomUUID } from 'node:crypto';
import { parse } from 'valibot';
import { StoredSecretKeySchema, type StoredSecretKey } from './stored-secret-keys.ts';

/** A new AES-256 key. Its name is by chance: it stands in the database, which is to say nothing of the key. */
export async function mintSecretKey(now: number): Promise<StoredSecretKey> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const jwk = await crypto.subtle.exportKey('jwk', key);
  return parse(StoredSecretKeySchema, { kid: randomUUID(), createdAt: new Date(now).toISOString(), jwk });
}
