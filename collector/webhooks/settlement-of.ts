import { retryAfterMs } from '../../src/protocol/retry-after.ts';
import { retryDelayMs } from './retry-delay.ts';

/** What came back: a status, or why nothing did, in a word that says nothing of the address. */
export type Answer =
  { readonly status: number; readonly retryAfter: string | null } | { readonly failure: string };

/** What is to become of a delivery after an attempt. */
export type Settlement =
  | { readonly is: 'delivered' }
  /** The endpoint wants nothing any more. */
  | { readonly is: 'gone'; readonly reason: string }
  | { readonly is: 'dead'; readonly reason: string; readonly restMs: number }
  | { readonly is: 'failed'; readonly reason: string; readonly afterMs: number; readonly restMs: number };

/** They ask for less, or are what a proxy says of who is overrun: no other delivery would fare better just now. */
const ASKS_FOR_REST = new Set([429, 502, 503, 504]);
const REST_MS = 5_000;

/**
 * What an answer means (Standard Webhooks): 2xx, whatever stands in it, is a success, 410 the end, and everything else
 * a failure, redirects among it. `Retry-After` is a floor of at most one hour.
 *
 * @param failures of this delivery so far, without this one
 * @param random at least 0 and less than 1
 * @returns with how long the endpoint is left in peace altogether
 */
export function settlementOf(answer: Answer, failures: number, now: number, random: number): Settlement {
  if ('status' in answer && answer.status >= 200 && answer.status < 300) return { is: 'delivered' };
  const reason = 'status' in answer ? `status ${answer.status}` : answer.failure;
  if ('status' in answer && answer.status === 410) return { is: 'gone', reason };
  const asked = 'status' in answer ? (retryAfterMs(answer.retryAfter, now) ?? 0) : 0;
  const rests = !('status' in answer) || ASKS_FOR_REST.has(answer.status);
  const restMs = rests ? Math.max(REST_MS, asked) : 0;
  const delay = retryDelayMs(failures + 1, random);
  if (delay === undefined) return { is: 'dead', reason, restMs };
  return { is: 'failed', reason, afterMs: Math.max(delay, asked), restMs };
}
