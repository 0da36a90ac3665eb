import type { StartTimer } from '../../src/outbox/start-timer.ts';
import { withDeadline } from '../../src/outbox/with-deadline.ts';
import { parseProblem } from '../../src/protocol/parse-problem.ts';
import { parseReceiptReply } from '../../src/protocol/parse-receipt-reply.ts';
import type { Receipt } from '../../src/response/receipt.ts';

const DEADLINE_MS = 15_000;

/** What the collector says of one receipt; times in milliseconds since the epoch. */
export type DeskReply =
  | { readonly kind: 'known'; readonly receivedAt: number; readonly withdrawalRequestedAt?: number }
  /** It has nothing under this number and secret. */
  | { readonly kind: 'unknown' }
  /** Nobody who speaks for the collector has answered (R5). */
  | { readonly kind: 'no-reply' };

/** Asks the collector about one receipt, each time that a person wants it and never by itself. */
export interface ReceiptDesk {
  ask(receipt: Receipt): Promise<DeskReply>;
  /** Asks for the response to be withdrawn; asked again it stays one request (X5). */
  withdraw(receipt: Receipt): Promise<DeskReply>;
}

export interface DeskEnvironment {
  /** Address that a receipt's number is put behind. */
  readonly receipts: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly startTimer: StartTimer;
}

async function deskReply(reply: Response, number: string): Promise<DeskReply> {
  const body: unknown = await reply.json();
  if (reply.status === 404 && parseProblem(body)) return { kind: 'unknown' };
  const known = reply.ok ? parseReceiptReply(body) : undefined;
  const receivedAt = Date.parse(known?.receivedAt ?? '');
  if (known?.receipt !== number || Number.isNaN(receivedAt)) return { kind: 'no-reply' };
  const withdrawalRequestedAt = Date.parse(known.withdrawalRequestedAt ?? '');
  return {
    kind: 'known',
    receivedAt,
    ...(!Number.isNaN(withdrawalRequestedAt) && { withdrawalRequestedAt }),
  };
}

/** Neither call ever rejects. The secret travels in a header alone (P3). */
export function receiptDesk({ receipts, fetch, startTimer }: DeskEnvironment): ReceiptDesk {
  const call = async (
    { number, secret }: Receipt,
    method: 'GET' | 'POST',
    path: string,
  ): Promise<DeskReply> => {
    const abort = new AbortController();
    const exchange = async () => {
      const reply = await fetch(`${receipts}/${number}${path}`, {
        method,
        headers: { authorization: `Bearer ${secret}` },
        signal: abort.signal,
        cache: 'no-store',
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      return deskReply(reply, number);
    };
    try {
      return await withDeadline(exchange(), DEADLINE_MS, startTimer);
    } catch {
      abort.abort();
      return { kind: 'no-reply' };
    }
  };
  return {
    ask: (receipt) => call(receipt, 'GET', ''),
    withdraw: (receipt) => call(receipt, 'POST', '/withdrawal'),
  };
}
