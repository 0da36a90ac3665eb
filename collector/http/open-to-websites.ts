import type { MiddlewareHandler } from 'hono';
import type { Sites } from '../sites/registered-site.ts';

/** How long a browser may remember that it was allowed to ask. */
const REMEMBERED_SECONDS = '600';

/**
 * Lets pages of the insurer's own websites call, where an app has mounted the survey (CORS, Fetch standard). An
 * agency's page never may: its visitors answer in the frame, where nothing of the page can reach (E1).
 */
export function openToWebsites(sites: Sites): MiddlewareHandler {
  const origins = new Set(
    [...sites.values()].filter(({ kind }) => kind === 'website').flatMap((site) => site.origins),
  );
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.append('vary', 'origin');
    const origin = context.req.header('origin');
    if (origin === undefined || !origins.has(origin)) return;
    headers.set('access-control-allow-origin', origin);
    // Without it the device could not wait as long as it was asked to.
    headers.set('access-control-expose-headers', 'retry-after');
    if (context.req.method !== 'OPTIONS') return;
    headers.set('access-control-allow-headers', 'authorization, content-type');
    headers.set('access-control-max-age', REMEMBERED_SECONDS);
  };
}
