import * as v from 'valibot';

export const StoredSecretKeySchema = v.object({
  kid: v.string(),
  /** RFC 3339. */
  createdAt: v.string(),
  jwk: v.object({
    kty: v.literal('oct'),
    k: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, '32 octets in base64url')),
  }),
});

/** A key that a box of secrets is sealed with, as it stands in its file (JWK, RFC 7518 §6.4). */
export type StoredSecretKey = v.InferOutput<typeof StoredSecretKeySchema>;
