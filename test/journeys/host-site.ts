import { once } from 'node:events';
import { createServer } from 'node:http';

/** A page of somebody else's, on an origin of its own, that embeds what it is given as markup. */
export interface HostSite {
  readonly origin: string;
  stop(): Promise<void>;
}

const pageOf = (markup: string): string => `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>ご契約の手続きが完了しました</title></head>
<body><h1>ご契約の手続きが完了しました</h1>${markup}</body></html>`;

/** `markup` is asked for at every request, so that it may name a collector that started later. */
export async function startHostSite(markup: (path: string) => string): Promise<HostSite> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf(markup(request.url ?? '/')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host site has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
