/** That many bytes from a cryptographically secure source, such as `crypto.getRandomValues`. */
export type RandomBytes = (count: number) => Uint8Array;
