import type { PreparedBody } from '../http/prepared-body.ts';
import { sendPrepared } from '../http/send-prepared.ts';

/**
 * Where nobody can hold this window: followed from outside of any page, out of a chat or a mail, or from a page of ours
 * (Fetch Metadata). So are reloads of a page whose address we have changed: whoever could hold it lost it at first.
 */
const UNHELD: readonly string[] = ['none', 'same-origin'];

/**
 * Sends a page. Whoever opened it from another website, and could steer its window to a lookalike, shares it no longer
 * (`Cross-Origin-Opener-Policy`). Everybody else is spared the header: the browser learns of it only from the reply and
 * starts one more process before it draws anything (docs/decisions/0035-a-window-of-its-own.md).
 */
export function sendPage(request: Request, page: PreparedBody, status = 200): Promise<Response> {
  if (UNHELD.includes(request.headers.get('sec-fetch-site') ?? '')) {
    return sendPrepared(request, page, status);
  }
  const { etag, headers } = page;
  return sendPrepared(
    request,
    {
      ...page,
      // A tag of its own: a 304 takes no header away from what the browser has.
      etag: etag.replace(/"$/, '-w"'),
      headers: { ...headers, 'cross-origin-opener-policy': 'same-origin' },
    },
    status,
  );
}
