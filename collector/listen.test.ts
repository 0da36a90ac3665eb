import { once } from 'node:events';
import { createServer } from 'node:net';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
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

it('V4: says which setting to change when the port is taken', async () => {
  const port = await freePort();
  const first = await listen(new Hono(), '127.0.0.1', port, 'PORT');
  await expect(listen(new Hono(), '127.0.0.1', port, 'PORT')).rejects.toThrow(
    `PORT: cannot listen on port ${port} of 127.0.0.1 (EADDRINUSE).`,
  );
  await first.drain(LONG_MS);
});
