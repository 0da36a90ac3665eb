import type { MiddlewareHandler } from 'hono';
import type { Sites } from '../sites/registered-site.ts';

/** How long a browser may remember that it was allowed to ask. */
const REMEMBERED_SECONDS = '600';

/**
 * Lets pages of the insurer's own websites call, where an app has mounted the survey (CORS, Fetch standard). An
 * agency's page never may: its visitors answer in the frame, where nothing of the page can reach (E1).
 */
export function openToWebsites({ isWebsite }: Pick<Sites, 'isWebsite'>): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers, status } = context.res;
    headers.append('vary', 'origin');
    const origin = context.req.header('origin');
    // Our own page needs no leave; and who says so falsely gets none.
    const isOwn = context.req.header('sec-fetch-site') === 'same-origin';
    // A flood that is refused costs the database nothing; the device takes it for no reply, and waits.
    if (origin === undefined || isOwn || status === 429 || !(await isWebsite(origin))) return;
    headers.set('access-control-allow-origin', origin);
    // Without it the device could not wait as long as it was asked to.
    headers.set('access-control-expose-headers', 'retry-after');
    if (context.req.method !== 'OPTIONS') return;
    headers.set('access-control-allow-headers', 'authorization, content-type');
    headers.set('access-control-max-age', REMEMBERED_SECONDS);
  };
}
