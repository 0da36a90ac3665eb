import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { problems } from '../src/protocol/problems.ts';
import { listen } from './listen.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

/** An app whose `/slow` answers once it is released. */
function slowApp(): { app: Hono; begun: Promise<void>; release: () => void } {
  const begun = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const app = new Hono();
  app.get('/idle', (context) => context.text('idle'));
  app.get('/slow', async (context) => {
    begun.resolve();
    await released.promise;
    return context.text('whole');
  });
  return { app, begun: begun.promise, release: released.resolve };
}

const LONG_MS = 60_000;

it('D7: a request that has begun comes to its end while the server drains, and no new one is taken', async () => {
  const port = await freePort();
  const { app, begun, release } = slowApp();
  const server = await listen(app, '127.0.0.1', port, 'PORT');
  await (await fetch(`http://127.0.0.1:${port}/idle`)).text();
  const slow = fetch(`http://127.0.0.1:${port}/slow`);
  await begun;
  const start = performance.now();
  const drained = server.drain(LONG_MS);
  await expect(fetch(`http://127.0.0.1:${port}/idle`)).rejects.toThrow('fetch failed');
  release();
  expect(await (await slow).text()).toBe('whole');
  await drained;
  // Neither connection, kept alive by the client for a next request, held it up.
  expect(performance.now() - start).toBeLessThan(1_500);
});

it('a request that does not end is cut off in the end', async () => {
  const port = await freePort();
  const { app, begun, release } = slowApp();
  const server = await listen(app, '127.0.0.1', port, 'PORT');
  const slow = expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow('fetch failed');
  await begun;
  await server.drain(20);
  await slow;
  release();
});

/** All that comes back for what is written, until the other end closes. */
async function heardFor(port: number, written: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += String(chunk);
  });
  socket.write(written);
  await once(socket, 'close');
  return heard;
}

it('one that sends its headers, or its body, too slowly is told so with a problem, and cut off', async () => {
  const port = await freePort();
  const app = new Hono();
  app.post('/', async (context) => context.text(await context.req.text()));
  const patience = { headersMs: 100, requestMs: 200, silenceMs: LONG_MS, lookMs: 20 };
  const server = await listen(app, '127.0.0.1', port, 'PORT', patience);
  for (const begun of [
    'POST / HTTP/1.1\r\nhost: a\r\n',
    'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nhalf',
  ]) {
    const heard = await heardFor(port, begun);
    expect(heard).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(heard).toContain('"type":"/problems/request-timeout"');
  }
  await server.drain(LONG_MS);
});

it('an expectation that HTTP does not know is passed over, and the route answers', async () => {
  const port = await freePort();
  const app = new Hono();
  app.get('/', (context) => context.text('answered'));
  const server = await listen(app, '127.0.0.1', port, 'PORT');
  const asked = 'GET / HTTP/1.1\r\nhost: a\r\nexpect: 200-ok\r\nconnection: close\r\n\r\n';
  expect(await heardFor(port, asked)).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*answered$/);
  await server.drain(LONG_MS);
});

it('V4: one that does not say whom it is sent to, or says it twice, gets a problem and the end of its connection', async () => {
  const port = await freePort();
  const app = new Hono();
  app.all('*', (context) => context.text('answered'));
  const server = await listen(app, '127.0.0.1', port, 'PORT');
  for (const asked of [
    'GET / HTTP/1.1\r\n\r\n',
    'POST / HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}',
    'GET / HTTP/1.1\r\nhost:\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: a\r\nHost: b\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: a b\r\n\r\n',
  ]) {
    const [head = '', body = ''] = (await heardFor(port, asked)).split('\r\n\r\n');
    expect([asked, head]).toEqual([asked, expect.stringMatching(/^HTTP\/1\.1 400 Bad Request\r\n/)]);
    expect(head.toLowerCase()).toContain('\r\ncontent-type: application/problem+json');
    expect(head.toLowerCase()).toContain('\r\nconnection: close');
    expect(JSON.parse(body)).toEqual(problems.malformed());
  }
  await server.drain(LONG_MS);
});

it('one that asks and never reads is cut off in the end', async () => {
  const port = await freePort();
  const app = new Hono();
  const whole = 32 * 1024 * 1024;
  app.get('/', (context) => context.body(new Uint8Array(whole)));
  const patience = { headersMs: LONG_MS, requestMs: LONG_MS, silenceMs: 100, lookMs: 20 };
  const server = await listen(app, '127.0.0.1', port, 'PORT', patience);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let read = 0;
  socket.on('data', ({ length }) => {
    read += length;
  });
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  await once(socket, 'connect');
  // It would not resolve while the connection is held open.
  await server.drain(LONG_MS);
  socket.resume();
  await once(socket, 'close');
  expect(read).toBeLessThan(whole);
});

it('V4: says which setting to change when the port is taken', async () => {
  const port = await freePort();
  const first = await listen(new Hono(), '127.0.0.1', port, 'PORT');
  await expect(listen(new Hono(), '127.0.0.1', port, 'PORT')).rejects.toThrow(
    `PORT: cannot listen on port ${port} of 127.0.0.1 (EADDRINUSE).`,
  );
  await first.drain(LONG_MS);
});
