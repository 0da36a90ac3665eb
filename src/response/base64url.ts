/** Base64url without padding, RFC 4648 §5. `Uint8Array.prototype.toBase64` is too young for the phones in use. */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
