import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { problems } from '../src/protocol/problems.ts';
import { problemReply } from './http/problem-reply.ts';
import { refuseUnparsed } from './http/refuse-unparsed.ts';
import { StartupError } from './startup-error.ts';

export interface Listening {
  /**
   * Takes no new connection and lets every request that has begun come to its end, for `withinMs` at most; then
   * resolves.
   */
  drain(withinMs: number): Promise<void>;
}

/** How long somebody may take, and how much they may say before it is read. */
export interface Patience {
  /** Until the headers are there. */
  readonly headersMs: number;
  /** Until the request is: enough for a whole batch from a phone on a train. */
  readonly requestMs: number;
  /** Without a byte in either direction: who asks and never reads. */
  readonly silenceMs: number;
  /** How often it is looked for who takes too long. */
  readonly lookMs: number;
}

const patience: Patience = { headersMs: 8_000, requestMs: 60_000, silenceMs: 90_000, lookMs: 1_000 };
const MOST_HEADER_BYTES = 16 * 1024;

/** What follows on a connection cannot be trusted to be meant for us. */
const malformed = (): Response =>
  problemReply(problems.malformed(), { connection: 'close', 'x-content-type-options': 'nosniff' });

/** How many headers say whom it is sent to: one by HTTP/1.1 (RFC 9112 §3.2), of which Node keeps the first. */
const hostsOf = ({ rawHeaders }: { readonly rawHeaders: readonly string[] }): number =>
  rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length;

/** Serves the app. Rejects with a `StartupError` naming `setting` when the port cannot be had. */
export async function listen(
  app: Hono,
  host: string,
  port: number,
  setting: string,
  { headersMs, requestMs, silenceMs, lookMs }: Patience = patience,
): Promise<Listening> {
  const answer = getRequestListener(
    (request, sides) => (hostsOf(sides.incoming) > 1 ? malformed() : app.fetch(request, sides)),
    // An address or a host that is none: no route is asked.
    {
      errorHandler: (error) =>
        error instanceof RequestError ? malformed() : problemReply(problems.internalError()),
    },
  );
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: lookMs,
      maxHeaderSize: MOST_HEADER_BYTES,
      // Without one it is refused all the same, with our problem.
      requireHostHeader: false,
    },
    (incoming, outgoing) => void answer(incoming, outgoing),
  );
  server.setTimeout(silenceMs);
  server.on('clientError', refuseUnparsed);
  // What is expected beyond what HTTP names is passed over (RFC 9110 §10.1.1): every reply comes from a route.
  server.on('checkExpectation', (incoming, outgoing) => server.emit('request', incoming, outgoing));
  let draining = false;
  const replies = new Set<ServerResponse>();
  server.on('request', (_, reply) => {
    replies.add(reply);
    reply.once('close', () => {
      replies.delete(reply);
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
      for (const reply of replies) if (!reply.headersSent) reply.setHeader('connection', 'close');
      const deadline = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(deadline);
    },
  };
}
