import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A body that is made once and sent many times: each compressed form is made when first asked for, then kept. */
export interface PreparedBody {
  readonly type: string;
  /** Weak, since all compressed forms share it. */
  readonly etag: string;
  /** Headers that belong to this body wherever it is sent; the tag stands for them too. */
  readonly headers: Readonly<Record<string, string>>;
  encoded(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param brotli the content compressed beforehand */
export function prepareBody(
  content: string | Uint8Array,
  type: string,
  headers: Readonly<Record<string, string>> = {},
  brotli?: Uint8Array<ArrayBuffer>,
): PreparedBody {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).update(type).update(JSON.stringify(headers));
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  if (brotli) made.set('br', Promise.resolve(brotli));
  return {
    type,
    etag: `W/"${hash.digest('base64url').slice(0, 22)}"`,
    headers,
    encoded(encoding) {
      const body = made.get(encoding) ?? encode(bytes, encoding);
      made.set(encoding, body);
      return body;
    },
  };
}

async function encode(bytes: Buffer<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 });
  if (encoding === 'identity') return bytes;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
