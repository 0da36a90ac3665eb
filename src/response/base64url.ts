/** Base64url without padding, RFC 4648 §5. `Uint8Array.prototype.toBase64` is too young for the phones in use. */
export function base64url(bytes: Uint8Array): string {
  // A spread of many thousands is more than some engines take as arguments.
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Throws where it is none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
