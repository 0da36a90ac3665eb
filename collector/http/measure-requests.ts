import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Metrics } from '../metrics/metrics.ts';

export function measureRequests(metrics: Metrics, now: () => number): MiddlewareHandler {
  return async (context, next) => {
    const start = now();
    await next();
    const { method } = context.req;
    const request = { method, route: routePath(context, -1), status: String(context.res.status) };
    // A clock may be set back meanwhile.
    metrics.timeRequest(request, Math.max(0, now() - start) / 1_000);
  };
}
