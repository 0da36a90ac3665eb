/** The one way a response is sealed: key agreement and content encryption of RFC 7518 §4.6 and §5.3. */
export const KEY_AGREEMENT = 'ECDH-ES';
export const CONTENT_ENCRYPTION = 'A256GCM';
