import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Socket } from 'node:net';

/**
 * Stands between browser and collector as the network does.
 * `down` refuses everything; `lose-replies` lets a POST through to its commit and then cuts the line.
 */
export type Weather = 'fine' | 'down' | 'lose-replies';

export interface TroubleProxy {
  readonly origin: string;
  weather: Weather;
  /** POSTs that reached the collector. */
  posts: number;
  stop(): Promise<void>;
}

export async function startTroubleProxy(target: string): Promise<TroubleProxy> {
  const upstream = new URL(target);
  const sockets = new Set<Socket>();
  const state: { weather: Weather; posts: number } = { weather: 'fine', posts: 0 };

  const relay = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (state.weather === 'down') {
      incoming.socket.destroy();
      return;
    }
    const isPost = incoming.method === 'POST';
    if (isPost) state.posts += 1;
    const cut = isPost && state.weather === 'lose-replies';
    const forward = request(
      {
        host: upstream.hostname,
        port: upstream.port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...incoming.headers, host: upstream.host },
      },
      (reply) => {
        if (cut) {
          reply.resume();
          reply.on('end', () => incoming.socket.destroy());
          return;
        }
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(outgoing);
      },
    );
    forward.on('error', () => incoming.socket.destroy());
    incoming.pipe(forward);
  };

  const server = createServer(relay);
  server.on('connection', (socket) => {
    if (state.weather === 'down') {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    get weather() {
      return state.weather;
    },
    set weather(weather) {
      state.weather = weather;
      if (weather === 'down') for (const socket of sockets) socket.destroy();
    },
    get posts() {
      return state.posts;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
