import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Metrics } from '../metrics/metrics.ts';

/** Those that some route takes: each further one, which anybody may send, would be series of its own. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']);

export function measureRequests(metrics: Metrics, now: () => number): MiddlewareHandler {
  return async (context, next) => {
    const start = now();
    await next();
    const method = METHODS.has(context.req.method) ? context.req.method : 'other';
    const request = { method, route: routePath(context, -1), status: String(context.res.status) };
    // A clock may be set back meanwhile.
    metrics.timeRequest(request, Math.max(0, now() - start) / 1_000);
  };
}
