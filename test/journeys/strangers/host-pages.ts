import { once } from 'node:events';
import { createServer } from 'node:http';

/** What somebody else's server sends: usually a page. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody else's server. */
export interface HostPages {
  readonly origin: string;
  /** Puts up a page of its own, for this one test, and returns its address. */
  add(page: HostPage): string;
  stop(): Promise<void>;
}

/**
 * Under the name `localhost`, while the collector is 127.0.0.1: another site and not only another origin, so that the
 * frame is a third party and lives in another process. Under the collector's own name it is the first party.
 */
export async function startHostPages(name: 'localhost' | '127.0.0.1' = 'localhost'): Promise<HostPages> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    // An icon that is asked for unbidden is no error on the console.
    response.writeHead(page ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  const origin = `http://${name}:${address.port}`;
  return {
    origin,
    add(page) {
      const path = `/${pages.size}`;
      pages.set(path, page);
      return origin + path;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
