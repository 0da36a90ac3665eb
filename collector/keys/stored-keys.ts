import * as v from 'valibot';

const CoordinateSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'a P-256 coordinate in base64url'));

export const StoredKeySchema = v.object({
  kid: v.string(),
  /** RFC 3339. */
  createdAt: v.string(),
  jwk: v.object({
    kty: v.literal('EC'),
    crv: v.literal('P-256'),
    x: CoordinateSchema,
    y: CoordinateSchema,
    d: CoordinateSchema,
  }),
});

/** A private key as it stands in the key file (JWK, RFC 7517). */
export type StoredKey = v.InferOutput<typeof StoredKeySchema>;
