/** What goes over the wire, as far as it can be said: much of it is no request of HTTP. */
export interface FuzzedRequest {
  /** Of the operation that it was made from. */
  readonly from: string;
  readonly method: string;
  /** As latin1: a character is a byte. */
  readonly target: string;
  /** Whether the address may be another one than its operation's. */
  readonly isElsewhere: boolean;
  readonly version: string;
  /** Whether nothing says whom it is sent to, unless one of its headers does. */
  readonly isHostless: boolean;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array | undefined;
  readonly way: Way;
}

/**
 * `kept`: on a connection that others use after it. `chunked`: the same, without a length. `closed`: on a connection of its
 * own. `lying`: there, with a length that is not the body's. `cut`: there, broken off after so many bytes.
 */
export type Way =
  | { readonly kind: 'kept' | 'chunked' | 'closed' }
  | { readonly kind: 'lying'; readonly by: number }
  | { readonly kind: 'cut'; readonly after: number };

/** Whether a client of HTTP would send it: what others would not goes over a socket, byte by byte. */
export const isHttp = ({ method, target, version, isHostless, headers }: FuzzedRequest): boolean =>
  /^[A-Z-]+$/.test(method) &&
  !isHostless &&
  method !== 'CONNECT' &&
  version === 'HTTP/1.1' &&
  /^\/[!-~]*$/.test(target) &&
  headers.every(
    ([name, value]) =>
      !framing.has(name.toLowerCase()) && /^[\w-]+$/.test(name) && /^[\t -~\u0080-\u00ff]*$/.test(value),
  );

/** Headers by which a message ends where it ends, or the connection does. */
const framing = new Set(['content-length', 'transfer-encoding', 'connection', 'upgrade', 'expect', 'host']);

/** Whether the other end can only tell from our silence that nothing more comes. */
export const isOpenEnded = ({ way, headers, body }: FuzzedRequest): boolean =>
  way.kind === 'cut' ||
  (way.kind === 'lying' && way.by > 0 && body !== undefined) ||
  headers.some(
    ([name]) => name.toLowerCase() === 'content-length' || name.toLowerCase() === 'transfer-encoding',
  );
