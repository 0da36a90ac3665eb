import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createPipe } from './create-pipe.ts';
import type { Network } from './networks.ts';
import type { Reply, Upstream } from './reply.ts';

/** One request as the line saw it; times in ms since 1970, with fractions. */
export interface Carried {
  readonly address: string;
  readonly type: string;
  readonly bytes: number;
  readonly at: number;
  readonly firstByteAt: number;
  readonly endAt: number;
}

/** One line that all servers of a visit stand behind, and share. */
export interface Line {
  /** @returns the origin at which `upstream` is reached over the line */
  serve(host: 'localhost' | '127.0.0.1', upstream: Upstream): Promise<string>;
  /** A new visit: no connection stays open, nothing is remembered. */
  begin(network: Network): void;
  /** What has been carried since, in the order of its end. */
  readonly carried: () => readonly Carried[];
  /** Once nothing was asked for during `ms`. */
  quiet(ms: number): Promise<void>;
  stop(): Promise<void>;
}

const clock = (): number => performance.timeOrigin + performance.now();
/** Browsers ask for these by themselves. */
const isOfTheBrowser = (request: IncomingMessage): boolean => request.url === '/favicon.ico';

export function startLine(): Line {
  const pipe = createPipe();
  const servers: Server[] = [];
  const connectedAt = new WeakMap<Socket, number>();
  let network: Network = { roundTripMs: 0, kilobitsPerSecond: Infinity, handshakes: 0 };
  let carried: Carried[] = [];
  let open = 0;
  let lastAt = clock();

  async function carry(
    request: IncomingMessage,
    response: ServerResponse,
    upstream: Upstream,
  ): Promise<void> {
    const since = connectedAt.get(request.socket) ?? clock();
    const at = Math.max(clock(), since + network.handshakes * network.roundTripMs);
    const visit = carried;
    // The server works while the request travels: its own time is nobody's.
    const [reply] = await Promise.all<[Promise<Reply>, Promise<void>]>([
      upstream(request),
      wait(at + network.roundTripMs - clock()),
    ]);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': reply.body.length });
    const firstByteAt = clock();
    // The head travels as one piece with the first of the body.
    await pipe.send(reply.body, (piece) => response.write(piece));
    response.end();
    lastAt = clock();
    const type = String(reply.headers['content-type'] ?? '').split(';')[0] ?? '';
    const address = `${request.headers.host}${request.url}`;
    visit.push({ address, type, bytes: reply.body.length, at, firstByteAt, endAt: lastAt });
  }

  const restedFor = (): number => (open > 0 ? 0 : clock() - lastAt);

  return {
    async serve(host, upstream) {
      const server = createServer((request, response) => {
        request.resume();
        if (isOfTheBrowser(request)) {
          response.writeHead(204).end();
          return;
        }
        open += 1;
        carry(request, response, upstream)
          .catch((error: unknown) => response.destroy(toError(error)))
          .finally(() => {
            open -= 1;
          });
      });
      server.keepAliveTimeout = 60_000;
      server.on('connection', (socket) => connectedAt.set(socket, clock()));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      servers.push(server);
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('a port was asked for');
      return `http://${host}:${address.port}`;
    },
    begin(next) {
      for (const server of servers) server.closeAllConnections();
      network = next;
      pipe.setSpeed(next.kilobitsPerSecond);
      carried = [];
      lastAt = clock();
    },
    carried: () => carried,
    async quiet(ms) {
      while (restedFor() < ms) await wait(50);
    },
    async stop() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => once(server.close(), 'close')));
    },
  };
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
