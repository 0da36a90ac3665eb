import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Reply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly body: Buffer;
}

/** What came back on a request. */
export interface Heard {
  /** The final one; undefined: the connection ended without one. */
  readonly reply: Reply | undefined;
  /** All that came, whatever it is. */
  readonly text: string;
  readonly ms: number;
  /** Neither a reply nor an end came in time. */
  readonly hangs: boolean;
}

export function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** The first final reply in what a socket has heard, in latin1. */
export function replyIn(heard: string): Reply | undefined {
  const begin = heard.search(/^HTTP\/1\.1 [2-5]\d\d /m);
  const end = heard.indexOf('\r\n\r\n', begin);
  if (begin === -1 || end === -1) return undefined;
  const [line = '', ...lines] = heard.slice(begin, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((one) => [
      one.slice(0, one.indexOf(':')).toLowerCase(),
      one.slice(one.indexOf(':') + 1).trim(),
    ]),
  );
  const rest = heard.slice(end + 4);
  const length = Number(headers['content-length'] ?? rest.length);
  const body = headers['transfer-encoding'] === 'chunked' ? joined(rest) : rest.slice(0, length);
  return {
    status: Number(line.split(' ')[1]),
    headers,
    body: unpacked(Buffer.from(body, 'latin1'), headers['content-encoding']),
  };
}

function joined(chunked: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const end = chunked.indexOf('\r\n', at);
    const size = Number.parseInt(chunked.slice(at, end), 16);
    if (end === -1 || !(size > 0)) return text;
    text += chunked.slice(end + 2, end + 2 + size);
    at = end + 2 + size + 2;
  }
}
