import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import { writtenAddress, type MayReach } from './networks.ts';
import type { Answer } from './settlement-of.ts';
import type { Signed } from './sign-webhook.ts';

/** One attempt. Never rejects: that there was no answer is one, too. */
export type SendWebhook = (url: URL, signed: Signed, signal: AbortSignal) => Promise<Answer>;

/** `dns.lookup`, asked for all addresses of a name. */
type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  found: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

const NOT_ALLOWED = 'address not allowed';

/**
 * Sends to addresses that may be reached, looked at where the connection is made: a name may have another address each
 * time it is asked for. Follows no redirect, and reads no further than the status.
 */
export const createSendWebhook =
  (mayReach: MayReach, resolve: Resolve = lookup): SendWebhook =>
  (url, { headers, body }, signal) =>
    new Promise((answer) => {
      const written = writtenAddress(url);
      if (written !== undefined && !mayReach(url, written)) {
        answer({ failure: NOT_ALLOWED });
        return;
      }
      const { request } = url.protocol === 'https:' ? https : http;
      const sending = request(
        url,
        // A connection each: one that is kept may have been closed by the time it is used.
        { method: 'POST', headers, signal, agent: false, lookup: onlyReachable(url, mayReach, resolve) },
        (reply) => {
          answer({ status: reply.statusCode ?? 0, retryAfter: reply.headers['retry-after'] ?? null });
          reply.destroy();
        },
      );
      sending.on('error', (error) => answer({ failure: failureOf(error) }));
      sending.end(body);
    });

const onlyReachable =
  (url: URL, mayReach: MayReach, resolve: Resolve): LookupFunction =>
  (hostname, options, found) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first, ...more] = error ? [] : addresses.filter(({ address }) => mayReach(url, address));
      if (error) found(error, '');
      else if (!first) found(Object.assign(new Error(NOT_ALLOWED), { code: NOT_ALLOWED }), '');
      else if (options.all === true) found(null, [first, ...more]);
      else found(null, first.address, first.family);
    });
  };

/** Its code: a message may quote the address. */
function failureOf(error: Error): string {
  if (error.name === 'AbortError') return 'no answer in time';
  return 'code' in error ? String(error.code) : error.name;
}
