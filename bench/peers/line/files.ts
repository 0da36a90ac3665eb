import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Upstream } from './reply.ts';

const compress = promisify(brotliCompress);

export interface ServedFile {
  readonly type: 'text/html; charset=utf-8' | 'text/javascript' | 'text/css' | 'application/json';
  readonly text: string;
}

/** Serves files by their address, without a query, as a good server would: compressed beforehand, with brotli. */
export async function files(all: ReadonlyMap<string, ServedFile>): Promise<Upstream> {
  const bodies = new Map<string, Buffer>();
  for (const [address, { text }] of all) bodies.set(address, await compress(text));
  return async (request) => {
    const address = request.url?.split('?')[0] ?? '';
    const file = all.get(address);
    const body = bodies.get(address);
    if (!file || !body) return { status: 404, headers: {}, body: Buffer.from(`${address} is not served`) };
    return {
      status: 200,
      headers: {
        'content-type': file.type,
        'content-encoding': 'br',
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'content-type',
      },
      body,
    };
  };
}
