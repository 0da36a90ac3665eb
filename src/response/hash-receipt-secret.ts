import { base64url } from './base64url.ts';

/** SHA-256 (base64url) of the secret as it is written: what the collector knows of it. */
export async function hashReceiptSecret(secret: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return base64url(new Uint8Array(hash));
}
