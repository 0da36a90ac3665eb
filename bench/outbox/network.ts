import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { Socket } from 'node:net';

/** The collector as a device meets it, on one origin with the bench's own page; the way to it can be cut. */
export interface Network {
  readonly origin: string;
  /** Bytes of all bodies that were posted so far. */
  readonly posted: () => number;
  cut(): void;
  mend(): void;
  stop(): Promise<void>;
}

/** @param script of the bench's page at `/bench` */
export async function startNetwork(collector: string, script: string): Promise<Network> {
  const { hostname, port } = new URL(collector);
  const sockets = new Set<Socket>();
  let isCut = false;
  let posted = 0;
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === '/bench') {
      outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      outgoing.end('<!doctype html><title>bench</title><script type="module" src="/bench.js"></script>');
      return;
    }
    if (incoming.url === '/bench.js') {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' });
      outgoing.end(script);
      return;
    }
    incoming.on('data', (chunk: Buffer) => {
      posted += chunk.length;
    });
    const { url: path, method, headers } = incoming;
    const forward = request({ hostname, port, path, method, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    forward.on('error', () => incoming.socket.destroy());
    incoming.pipe(forward);
  });
  server.on('connection', (socket) => {
    if (isCut) {
      socket.destroy();
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
    posted: () => posted,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
