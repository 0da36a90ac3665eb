import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { StartupError } from './startup-error.ts';

export interface Listening {
  /**
   * Takes no new connection and lets every request that has begun come to its end, for `withinMs` at most; then
   * resolves.
   */
  drain(withinMs: number): Promise<void>;
}

/** Serves the app. Rejects with a `StartupError` naming `setting` when the port cannot be had. */
export async function listen(app: Hono, host: string, port: number, setting: string): Promise<Listening> {
  const answer = getRequestListener(app.fetch);
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  let draining = false;
  server.on('request', (_, reply) => {
    reply.once('close', () => {
      // Else the connection would be held open for a next request.
      if (draining) setImmediate(() => server.closeIdleConnections());
    });
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    throw new StartupError([`${setting}: cannot listen on port ${port} of ${host} (${String(code)}).`]);
  });
  return {
    async drain(withinMs) {
      draining = true;
      const closed = once(server, 'close');
      server.close();
      const deadline = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(deadline);
    },
  };
}
