import { once } from 'node:events';
import { createServer } from 'node:http';

/** Somebody's page after a contract was signed: text, a table, and a script of its own that keeps the thread busy. */
const page = (
  head: string,
  body: string,
): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>お手続きの完了</title>${head}
<style>body { font: 16px/1.7 sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
koe-survey[display=inline] { display: block; min-height: 48rem }</style></head>
<body><h1>お手続きが完了しました</h1>${'<p>ご契約内容は、マイページでいつでもご覧いただけます。</p>'.repeat(20)}
${body}
<table>${'<tr><td>自動車保険</td><td>12か月</td><td>48,000円</td></tr>'.repeat(200)}</table>
<script>
const until = performance.now() + 15;
let rows = 0;
while (performance.now() < until) rows += document.querySelectorAll('td').length;
</script></body></html>`;

export interface ServedPage {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the page with what `parts` puts into it for a path; on another site than 127.0.0.1. */
export async function servePage(
  parts: (path: string) => { readonly head: string; readonly body: string },
): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const { head, body } = parts(request.url ?? '/');
    response.writeHead(request.url === '/favicon.ico' ? 204 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page(head, body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port was asked for');
  return {
    origin: `http://localhost:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
