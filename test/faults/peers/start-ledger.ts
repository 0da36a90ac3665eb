import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Came, Queue } from './queues.ts';

/** What the way to the collector, or the collector, does with a request. */
export type Way =
  /** Stores it and says so. */
  | 'well'
  /** Refuses every connection. */
  | 'cut'
  /** Takes the request and reads nothing of it. */
  | 'unread'
  /** Reads half of the body, and no more. */
  | 'half'
  /** Reads half of the body, and resets the connection. */
  | 'half-reset'
  /** Stores it, and answers nothing. */
  | 'no-reply'
  /** Stores it, and resets the connection. */
  | 'reset-reply'
  | 'status-500'
  | 'status-429'
  /** Refuses whatever holds the word `poison`. */
  | 'picky';

/** A collector that writes down what came, and the page of one queue on the same origin. */
export interface Ledger {
  readonly origin: string;
  /** Of the next requests, the last for all that follow. */
  set(...ways: readonly [Way, ...Way[]]): void;
  /** Requests that met another way than `well`. */
  readonly met: () => number;
  /** All that was stored, as often as it came. */
  readonly came: () => readonly Came[];
  stop(): Promise<void>;
}

const RETRY_AFTER_SECONDS = 5;
const json = { 'content-type': 'application/json' };
const refusal = { 'content-type': 'application/problem+json' };
const problemOf = (status: number) => JSON.stringify({ type: 'about:blank', title: 'no', status });

export async function startLedger({ scripts, wordsIn, reply }: Queue): Promise<Ledger> {
  const came: Came[] = [];
  const sockets = new Set<Socket>();
  let ways: readonly Way[] = ['well'];
  let met = 0;

  const collect = async (request: IncomingMessage, response: ServerResponse, way: Way) => {
    if (way === 'unread') return;
    const length = Number(request.headers['content-length']);
    let body = '';
    request.setEncoding('utf8');
    for await (const chunk of request) {
      body += String(chunk);
      if (way.startsWith('half') && body.length * 2 > length) {
        if (way === 'half') await new Promise(() => undefined);
        request.socket.resetAndDestroy();
        return;
      }
    }
    const refuse = (status: number, more = {}) => {
      response.writeHead(status, { ...refusal, ...more }).end(problemOf(status));
    };
    if (way === 'status-500') return refuse(500);
    if (way === 'status-429') return refuse(429, { 'retry-after': String(RETRY_AFTER_SECONDS) });
    const words = wordsIn(body);
    if (way === 'picky' && words.some(({ word }) => word === 'poison')) return refuse(400);
    came.push(...words);
    if (way === 'no-reply') return;
    if (way === 'reset-reply') request.socket.resetAndDestroy();
    else response.writeHead(200, json).end(reply(body));
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      const [way = 'well', ...later] = ways;
      if (later.length > 0) ways = later;
      if (way !== 'well') met += 1;
      collect(request, response, way).catch(() => request.socket.destroy());
      return;
    }
    const script = scripts.get(request.url ?? '');
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(
      script ?? '<!doctype html><title>queue</title><script type="module" src="/page.js"></script>',
    );
  });
  server.on('connection', (socket) => {
    if (ways[0] === 'cut') {
      met += 1;
      socket.resetAndDestroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port was asked for');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    set(...next) {
      ways = next;
      // Connections that stand open would go past a cut.
      if (next[0] === 'cut') for (const socket of sockets) socket.destroy();
    },
    met: () => met,
    came: () => came,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
