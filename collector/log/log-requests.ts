import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { describeError } from './describe-error.ts';
import type { Log } from './log.ts';

/** One line a request: the route's pattern and never its address, whose query and path may say too much (P3). */
export function logRequests(log: Log, now: () => number, newRequestId: () => string): MiddlewareHandler {
  return async (context, next) => {
    const requestId = newRequestId();
    const start = now();
    await next();
    context.res.headers.set('x-request-id', requestId);
    const { method } = context.req;
    const { status } = context.res;
    const line = { requestId, method, route: routePath(context, -1), status, ms: now() - start };
    if (context.error) log.error({ ...line, ...describeError(context.error) }, 'request failed');
    else log.info(line, 'request');
  };
}
