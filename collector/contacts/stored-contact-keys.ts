import * as v from 'valibot';

export const StoredContactKeySchema = v.object({
  kid: v.string(),
  /** RFC 3339. */
  createdAt: v.string(),
  jwk: v.object({
    kty: v.literal('oct'),
    k: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, '32 octets in base64url')),
  }),
});

/** A key that contacts are sealed with, as it stands in their key file (JWK, RFC 7518 §6.4). */
export type StoredContactKey = v.InferOutput<typeof StoredContactKeySchema>;
