import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';
import { NewsSchema, type News } from './news.ts';
import type { Orders } from './orders.ts';
import { fateOf, type Fate, type Moment } from './fate-of.ts';

/** What one start of a browser is for. */
export interface Visit {
  readonly orders: Orders;
  hear(news: News): void;
}

/** Where the page lives, and the way from it to the collector: a person's only network. */
export interface Site {
  /** Address of the page in the visit that now begins; what an earlier browser still asks is not answered. */
  begin(visit: Visit): string;
  /** All that was asked for, and all that was answered by the collector. */
  readonly overheard: () => string;
  stop(): Promise<void>;
}

const html = '<!doctype html><meta charset="utf-8"><title>Koe</title><script src="/faults/page.js"></script>';

export async function startSite(collector: string, page: string): Promise<Site> {
  const upstream = new URL(collector);
  const overheard: string[] = [];
  let current: Visit | undefined;
  let visits = 0;
  const atFirst: Moment = { hasBegun: false, isArmed: false, posts: 0 };
  let moment = atFirst;

  const hear = (news: News): void => {
    if (news.type === 'begun') moment = { ...moment, hasBegun: true };
    if (news.type === 'armed') moment = { ...moment, isArmed: true };
    current?.hear(news);
  };
  const forward = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, fate: Fate): void => {
    const { method, url: path, headers } = incoming;
    const { hostname: host, port } = upstream;
    const onward = request({ host, port, path, method, headers: { ...headers, host: upstream.host } });
    onward.on('error', () => outgoing.destroy());
    if (fate === 'send-half') {
      onward.write(body.subarray(0, body.length / 2), () => hear({ type: 'reached' }));
      outgoing.on('close', () => onward.destroy());
      return;
    }
    const giveBack = async (reply: IncomingMessage): Promise<void> => {
      const answer = await buffer(reply);
      overheard.push(answer.toString());
      if (fate === 'keep-reply') hear({ type: 'reached' });
      else outgoing.writeHead(reply.statusCode ?? 502, reply.headers).end(answer);
    };
    onward.on('response', (reply) => void giveBack(reply).catch(() => outgoing.destroy()));
    onward.end(body);
  };
  const submit = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): void => {
    if (!current) return;
    if (moment.isArmed) moment = { ...moment, posts: moment.posts + 1 };
    const fate = fateOf(current.orders, moment, body.toString());
    if (fate === 'cut') outgoing.destroy();
    else if (fate === 'refuse') {
      const problem = { type: 'about:blank', title: 'refused', status: 422 };
      outgoing.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
    } else forward(incoming, body, outgoing, fate);
  };
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(incoming.url ?? '', upstream);
    overheard.push(incoming.url ?? '');
    const body = await buffer(incoming);
    const send = (type: string, text: string): void =>
      void outgoing.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    if (pathname === '/') return send('text/html', html);
    if (pathname === '/faults/page.js') return send('text/javascript', page);
    if (pathname === '/v1/responses') return submit(incoming, body, outgoing);
    if (pathname.startsWith('/v1/')) return forward(incoming, body, outgoing, 'pass');
    if (!current || search !== `?${visits}`) return void outgoing.destroy();
    if (pathname === '/faults/orders') return send('application/json', JSON.stringify(current.orders));
    if (pathname !== '/faults/news') return void outgoing.writeHead(404).end();
    const news = v.parse(NewsSchema, JSON.parse(body.toString()));
    hear(news);
    // Whoever has reached the point waits for the kill.
    if (news.type !== 'reached') outgoing.writeHead(204).end();
  };

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    begin(visit) {
      visits += 1;
      current = visit;
      moment = atFirst;
      server.closeAllConnections();
      return `http://127.0.0.1:${address.port}/?${visits}`;
    },
    overheard: () => overheard.join('\n'),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
