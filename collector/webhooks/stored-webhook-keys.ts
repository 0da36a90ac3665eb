import * as v from 'valibot';

export const StoredWebhookKeySchema = v.object({
  kid: v.string(),
  /** RFC 3339. */
  createdAt: v.string(),
  jwk: v.object({
    kty: v.literal('oct'),
    k: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, '32 octets in base64url')),
  }),
});

/** A key as it stands in the file of keys that webhooks' secrets are sealed with (JWK, RFC 7518). */
export type StoredWebhookKey = v.InferOutput<typeof StoredWebhookKeySchema>;
