import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Socket } from 'node:net';

/**
 * Stands between browser and collector as the network does.
 * `down` refuses everything; `lose-replies` lets a POST through to its commit and then cuts the line; `lose-files` lets
 * a page through and then no file that it is made of; `lose-posts` lets through all but a POST; `turn-away` answers
 * every POST with 404 by itself.
 */
export type Weather = 'fine' | 'down' | 'lose-replies' | 'lose-files' | 'lose-posts' | 'turn-away';

export interface TroubleProxy {
  readonly origin: string;
  weather: Weather;
  /** The collector behind it: another one is what a release looks like from outside. */
  target: string;
  /** POSTs that reached the collector. */
  posts: number;
  /** POSTs that `lose-posts` lost. */
  readonly lost: number;
  /** POSTs that `turn-away` answered. */
  readonly turnedAway: number;
  stop(): Promise<void>;
}

export async function startTroubleProxy(target: string): Promise<TroubleProxy> {
  const sockets = new Set<Socket>();
  const state: { weather: Weather; posts: number; lost: number; turnedAway: number; target: string } = {
    weather: 'fine',
    posts: 0,
    lost: 0,
    turnedAway: 0,
    target,
  };

  const relay = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const isFile = incoming.url?.startsWith('/assets/');
    if (state.weather === 'down' || (state.weather === 'lose-files' && isFile)) {
      incoming.socket.destroy();
      return;
    }
    const upstream = new URL(state.target);
    const isPost = incoming.method === 'POST';
    if (isPost && state.weather === 'lose-posts') {
      state.lost += 1;
      incoming.socket.destroy();
      return;
    }
    if (isPost && state.weather === 'turn-away') {
      incoming.resume();
      incoming.on('end', () => outgoing.writeHead(404).end());
      state.turnedAway += 1;
      return;
    }
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
    get target() {
      return state.target;
    },
    set target(next) {
      state.target = next;
    },
    get posts() {
      return state.posts;
    },
    get lost() {
      return state.lost;
    },
    get turnedAway() {
      return state.turnedAway;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
