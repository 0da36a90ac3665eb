import type { Hono } from 'hono';
import { addRoute } from '../http/add-route.ts';
import type { ResponseStore } from '../storage/response-store.ts';

const noStore = { headers: { 'cache-control': 'no-store' } };

/** `GET /healthz`: the process answers. `GET /readyz`: the next response could be stored. */
export function addHealth(
  app: Hono,
  { responses, now }: { readonly responses: ResponseStore; readonly now: () => number },
): void {
  addRoute(app, 'GET', '/healthz', () => Response.json({ status: 'ok' }, noStore));
  addRoute(app, 'GET', '/readyz', async () => {
    await responses.assertWritable(new Date(now()).toISOString());
    return Response.json({ status: 'ready' }, noStore);
  });
}
