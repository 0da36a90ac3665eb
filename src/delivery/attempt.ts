import { withDeadline } from '../outbox/with-deadline.ts';
import type { DeliveryEnvironment } from './environment.ts';
import { outcomeOf } from './outcome-of.ts';
import { readBody } from './read-body.ts';
import type { Outcome } from './verdict.ts';

const DEADLINE_MS = 30_000;
const MAX_REPLY_BYTES = 1024 * 1024;

export interface Attempt {
  readonly body: string;
  /** Goes on after the page is gone; such bodies share 64 KiB. */
  readonly keepalive: boolean;
  /** Aborted by whoever no longer wants the reply, and at the deadline. */
  readonly abort: AbortController;
}

type AttemptEnvironment = Pick<DeliveryEnvironment, 'endpoint' | 'fetch' | 'now' | 'startTimer'>;

async function exchange(
  { body, keepalive, abort }: Attempt,
  { fetch, endpoint, now }: AttemptEnvironment,
): Promise<Outcome> {
  const reply = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive,
    signal: abort.signal,
    // A captive portal answers with a redirect, and must see neither cookies nor the address of the page.
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  return outcomeOf(reply, await readBody(reply, MAX_REPLY_BYTES), now());
}

/** One `POST /v1/responses`, head and body of the reply within the deadline. Never rejects. */
export async function attempt(what: Attempt, environment: AttemptEnvironment): Promise<Outcome> {
  try {
    return await withDeadline(exchange(what, environment), DEADLINE_MS, environment.startTimer);
  } catch {
    what.abort.abort();
    return { kind: 'no-reply' };
  }
}
