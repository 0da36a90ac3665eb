import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const KeysSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ keys: v.array(v.object({ kid: v.string(), jwk: v.object({ k: v.string() }) })) }),
);
const HeadSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ alg: v.literal('dir'), enc: v.literal('A256GCM'), kid: v.string() }),
);
const ContactSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ response: v.string(), address: v.string(), when: v.string() }),
);

/** Keys by their names, in base64url. */
export type ContactKeys = ReadonlyMap<string, string>;

export function contactKeys(dataDir: string): ContactKeys {
  const { keys } = v.parse(KeysSchema, readFileSync(join(dataDir, 'contact-keys.json'), 'utf8'));
  return new Map(keys.map(({ kid, jwk }) => [kid, jwk.k]));
}

/** Opens a compact JWE as RFC 7516 describes it, with nothing of the collector's. */
export function openContact(sealed: string, keys: ContactKeys): v.InferOutput<typeof ContactSchema> {
  const [head = '', , iv = '', text = '', tag = ''] = sealed.split('.');
  const bytes = (part: string): Buffer => Buffer.from(part, 'base64url');
  const { kid } = v.parse(HeadSchema, bytes(head).toString());
  const opening = createDecipheriv('aes-256-gcm', bytes(keys.get(kid) ?? ''), bytes(iv));
  opening.setAAD(Buffer.from(head)).setAuthTag(bytes(tag));
  return v.parse(ContactSchema, `${opening.update(bytes(text)).toString()}${opening.final().toString()}`);
}
