import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { LookupAddress } from 'node:dns';
import { afterEach, expect, it } from 'vitest';
import { reachable } from './networks.ts';
import { createSendWebhook } from './send-webhook.ts';

const signed = {
  headers: { 'content-type': 'application/json', 'webhook-id': 'voice_1_0' },
  body: '{"声":1}',
};
const never = (): AbortSignal => new AbortController().signal;
const send = createSendWebhook(reachable([]));

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});
async function receiver(answer: RequestListener): Promise<URL> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on a port');
  return new URL(`http://127.0.0.1:${address.port}/koe?of=insurer`);
}

it('posts the body as it was signed, with its headers', async () => {
  const seen: unknown[] = [];
  const take = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray()).toString();
    seen.push(request.method, request.url, request.headers['webhook-id'], body);
    reply.writeHead(204).end();
  };
  const url = await receiver((request, reply) => void take(request, reply));
  expect(await send(url, signed, never())).toEqual({ status: 204, retryAfter: null });
  expect(seen).toEqual(['POST', '/koe?of=insurer', 'voice_1_0', '{"声":1}']);
});

it('takes the word of a receiver that answers with HTML, and reads none of it, however long', async () => {
  const url = await receiver((_, reply) => {
    reply.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => void reply.write('<p>'.repeat(10_000), (error) => error ?? more());
    more();
  });
  expect(await send(url, signed, never())).toEqual({ status: 200, retryAfter: null });
});

it('W4: speaks TLS to an https address, and nothing where that cannot be had', async () => {
  let requests = 0;
  const url = await receiver((_, reply) => {
    requests += 1;
    reply.end();
  });
  url.protocol = 'https:';
  expect(await send(url, signed, never())).toEqual({ failure: expect.stringMatching(/SSL|EPROTO/) });
  expect(requests).toBe(0);
});

it('W4: follows no redirect', async () => {
  const asked: unknown[] = [];
  const url = await receiver((request, reply) => {
    asked.push(request.url);
    reply.writeHead(307, { location: '/elsewhere' }).end();
  });
  expect(await send(url, signed, never())).toEqual({ status: 307, retryAfter: null });
  expect(asked).toHaveLength(1);
});

it('tells what a receiver says about when to come back', async () => {
  const url = await receiver((_, reply) => reply.writeHead(429, { 'retry-after': '30' }).end());
  expect(await send(url, signed, never())).toEqual({ status: 429, retryAfter: '30' });
});

it('gives up one that hangs, without an answer or in the middle of its headers', async () => {
  for (const begun of ['', 'HTTP/1.1 200 OK\r\nx-half: ']) {
    const giveUp = new AbortController();
    const url = await receiver(({ socket }) => {
      socket.write(begun);
      giveUp.abort();
    });
    expect(await send(url, signed, giveUp.signal)).toEqual({ failure: 'no answer in time' });
    server?.closeAllConnections();
    server?.close();
  }
});

it('says why there is no answer, without the address', async () => {
  const url = await receiver(({ socket }) => socket.destroy());
  expect(await send(url, signed, never())).toEqual({ failure: 'ECONNRESET' });
  const closed = new URL(url);
  server?.close();
  await once(server ?? createServer(), 'close');
  expect(await send(closed, signed, never())).toEqual({ failure: 'ECONNREFUSED' });
});

it('W4: goes to no private address, written or found behind a name, with no connection made', async () => {
  let connections = 0;
  const url = await receiver((_, reply) => reply.end());
  server?.on('connection', () => (connections += 1));
  expect(await send(new URL('https://10.0.0.1/'), signed, never())).toEqual({
    failure: 'address not allowed',
  });
  expect(await send(new URL('https://[fd00::1]/'), signed, never())).toEqual({
    failure: 'address not allowed',
  });
  const here: LookupAddress[] = [{ address: '127.0.0.1', family: 4 }];
  const rebinding = (_: string, __: object, found: (error: null, addresses: LookupAddress[]) => void): void =>
    found(null, here);
  const sendRebound = createSendWebhook(reachable([]), rebinding);
  const named = new URL(url);
  named.hostname = 'crm.example';
  expect(await sendRebound(named, signed, never())).toEqual({ failure: 'address not allowed' });
  expect(connections).toBe(0);
  const allowing = createSendWebhook(reachable(['127.0.0.0/8']), rebinding);
  expect(await allowing(named, signed, never())).toEqual({ status: 200, retryAfter: null });
});
