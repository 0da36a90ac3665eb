import { webCrypto } from './web-crypto.ts';

/** SHA-256 of the text's UTF-8 bytes, lower-case hex. Rejects with `SealingError` where there is no WebCrypto. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await webCrypto().digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
