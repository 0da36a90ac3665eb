import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { getResponse, type RequestHandler } from 'msw';
import { problems } from '../src/protocol/problems.ts';
import { problemReply } from './problem-reply.ts';

export interface ServedMock {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const names = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const bytes = await buffer(incoming);
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: names,
    ...(method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(bytes) }),
  });
}

/** Resolves once the bytes have left: what is only buffered would die with the socket. */
const flush = (outgoing: ServerResponse, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

/** A lost reply and one cut short end the socket itself, as a broken network does. */
async function send(reply: Response, outgoing: ServerResponse): Promise<void> {
  if (reply.type === 'error') {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(reply.status, Object.fromEntries(reply.headers));
  try {
    for await (const chunk of reply.body ?? []) await flush(outgoing, chunk);
    outgoing.end();
  } catch {
    outgoing.destroy();
  }
}

/** Serves the handlers on 127.0.0.1; port 0 is any free one. */
export async function serve(handlers: RequestHandler[], port: number): Promise<ServedMock> {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const reply = await getResponse(handlers, await requestFrom(incoming));
    await send(reply ?? problemReply(problems.notFound()), outgoing);
  };
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      outgoing.destroy();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mock has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
