import type { Hono } from 'hono';
import { problems } from '../../src/protocol/problems.ts';
import type { ErasuresReply } from '../../src/protocol/erasures-reply.ts';
import type { ErasureFeed } from '../erasure/erasure-feed.ts';
import { addRoute } from '../http/add-route.ts';
import { problemReply } from '../http/problem-reply.ts';
import { authorize } from '../tokens/authorize.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import { feedQuery } from '../voices/feed-query.ts';

/** What stays of an erased response does not say whose it was. */
const unbound = 'a token that is not bound to a site';

/** `GET /v1/erasures?after=` with an API token: which responses were erased, for whoever has copies of their voices. */
export function addErasures(
  app: Hono,
  deps: {
    readonly erasures: ErasureFeed;
    readonly tokens: TokenStore;
    readonly now: () => number;
  },
): void {
  addRoute(app, 'GET', '/v1/erasures', async ({ req }) => {
    const token = await authorize(req.header('authorization'), 'voices:read', deps);
    if (token instanceof Response) return token;
    if (token.site !== null)
      return problemReply(problems.forbidden([{ field: 'authorization', expected: unbound }]));
    const query = feedQuery(req.query());
    if (query instanceof Response) return query;
    const erasures = await deps.erasures.after(query.after, query.limit);
    const reply: ErasuresReply = { erasures: [...erasures], next: erasures.at(-1)?.position ?? query.after };
    return Response.json(reply, { headers: { 'cache-control': 'no-store' } });
  });
}
