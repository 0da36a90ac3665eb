import type { StartTimer } from '../../src/outbox/start-timer.ts';
import { withDeadline } from '../../src/outbox/with-deadline.ts';
import type { Receipt } from '../../src/response/receipt.ts';

const DEADLINE_MS = 15_000;

export interface DeskEnvironment {
  /** Address that a receipt's number is put behind. */
  readonly receipts: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly startTimer: StartTimer;
}

/** What is asked of the collector about a receipt. */
export interface ReceiptCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Behind the receipt's address. */
  readonly path: string;
  readonly json?: unknown;
}

/** A reply whose body was JSON, whoever sent it. */
export interface JsonReply {
  readonly status: number;
  readonly body: unknown;
}

/** Undefined when nothing came in time; never rejects. The secret travels in a header alone (P3). */
export async function callCollector(
  { receipts, fetch, startTimer }: DeskEnvironment,
  { number, secret }: Receipt,
  { method, path, json }: ReceiptCall,
): Promise<JsonReply | undefined> {
  const abort = new AbortController();
  const exchange = async (): Promise<JsonReply> => {
    const reply = await fetch(`${receipts}/${number}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      signal: abort.signal,
      cache: 'no-store',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const body: unknown = await reply.json();
    return { status: reply.status, body };
  };
  try {
    return await withDeadline(exchange(), DEADLINE_MS, startTimer);
  } catch {
    abort.abort();
    return undefined;
  }
}
