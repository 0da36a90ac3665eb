import { randomBytes, randomUUID } from 'node:crypto';
import { openKeys } from '../keys/open-keys.ts';
import { createSecretBox, type SecretBox } from './secret-box.ts';
import { StoredWebhookKeySchema, type StoredWebhookKey } from './stored-webhook-keys.ts';

const mintWebhookKey = async (now: number): Promise<StoredWebhookKey> => ({
  kid: randomUUID(),
  createdAt: new Date(now).toISOString(),
  jwk: { kty: 'oct', k: randomBytes(32).toString('base64url') },
});

/** What seals webhooks' secrets, with its key in a file. Rejects with a `StartupError` when that cannot be trusted. */
export async function openSecretBox(file: string, now: number): Promise<SecretBox> {
  const kind = {
    schema: StoredWebhookKeySchema,
    mint: mintWebhookKey,
    ring: createSecretBox,
    each: 'a key of 256 bits',
  };
  return (await openKeys(file, kind, now)).current();
}
