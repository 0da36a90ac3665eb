import { createServer } from 'node:http';
import * as v from 'valibot';

const ReplySchema = v.object({ headers: v.record(v.string(), v.string()), body: v.string() });

/** What Node's server costs by itself: it sends the bytes it is told to, whatever is asked. */
process.once('message', (message: unknown) => {
  const { headers, body } = v.parse(ReplySchema, message);
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_, reply) => reply.writeHead(200, headers).end(bytes));
  server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('listening'));
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    process.disconnect();
  });
});
