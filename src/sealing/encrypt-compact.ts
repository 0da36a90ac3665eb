import type { SealingKey } from '../protocol/survey-reply.ts';
import { base64url } from '../response/base64url.ts';
import { CONTENT_ENCRYPTION, KEY_AGREEMENT } from './algorithms.ts';
import { webCrypto } from './web-crypto.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const KEY_BITS = 256;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** 32 bits, big-endian, as RFC 7518 §4.6.2 writes numbers and lengths. */
const uint32 = (value: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/**
 * The Concat KDF of RFC 7518 §4.6.2, without party info: 256 bits are one round of SHA-256 over the round's number,
 * the agreed secret, the algorithm, two parties that have no names, and how many bits are wanted.
 */
async function contentKeyFrom(secret: ArrayBuffer): Promise<CryptoKey> {
  const algorithm = utf8(CONTENT_ENCRYPTION);
  const parts = [
    uint32(1),
    secret,
    uint32(algorithm.length),
    algorithm,
    uint32(0),
    uint32(0),
    uint32(KEY_BITS),
  ];
  const bits = await webCrypto().digest('SHA-256', await new Blob(parts).arrayBuffer());
  return webCrypto().importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
}

/**
 * JWE Compact Serialization (RFC 7516 §7.1) in the one way that Koe seals: ECDH-ES with a key pair made for this call
 * alone, so that nothing here can open it again, then A256GCM. Rejects where the key is none.
 */
export async function encryptCompact(
  plain: Uint8Array<ArrayBuffer>,
  { kid, jwk }: SealingKey,
): Promise<string> {
  const subtle = webCrypto();
  const recipient = await subtle.importKey('jwk', { ...jwk }, CURVE, false, []);
  const ephemeral = await subtle.generateKey(CURVE, false, ['deriveBits']);
  const agreement = { name: CURVE.name, public: recipient };
  const key = await contentKeyFrom(await subtle.deriveBits(agreement, ephemeral.privateKey, KEY_BITS));

  const { kty, crv, x, y } = await subtle.exportKey('jwk', ephemeral.publicKey);
  const header = { alg: KEY_AGREEMENT, enc: CONTENT_ENCRYPTION, kid, epk: { kty, crv, x, y } };
  const head = base64url(utf8(JSON.stringify(header)));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const gcm = { name: 'AES-GCM', iv, additionalData: utf8(head), tagLength: TAG_BYTES * 8 };
  const sealed = new Uint8Array(await subtle.encrypt(gcm, key, plain));
  // With a key that both sides derive, the part of the encrypted key is empty.
  const parts = [iv, sealed.subarray(0, -TAG_BYTES), sealed.subarray(-TAG_BYTES)];
  return [head, '', ...parts.map(base64url)].join('.');
}
