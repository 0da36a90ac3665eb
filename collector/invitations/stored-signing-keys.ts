import * as v from 'valibot';

const OctetsSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/, '32 octets in base64url'));

export const StoredSigningKeySchema = v.object({
  kid: v.string(),
  /** RFC 3339. */
  createdAt: v.string(),
  jwk: v.object({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: OctetsSchema, d: OctetsSchema }),
});

/** A private key as it stands in the file of signing keys (JWK, RFC 8037). */
export type StoredSigningKey = v.InferOutput<typeof StoredSigningKeySchema>;
