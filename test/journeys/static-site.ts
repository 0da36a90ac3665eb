import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** A server of somebody else's with the files of a folder, on another site than the collector. */
export interface StaticSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/** `headers` go with every file; asked for at every request, so that they may name a collector that started later. */
export async function startStaticSite(
  folder: () => string,
  headers: () => Readonly<Record<string, string>>,
): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const send = async () => {
      const content = await readFile(join(folder(), path)).catch(() => undefined);
      // An icon that is asked for unbidden is no error on the console.
      response.writeHead(content ? 200 : 204, {
        'content-type': types[extname(path)] ?? 'text/plain',
        ...headers(),
      });
      response.end(content);
    };
    void send();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    origin: `http://localhost:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
