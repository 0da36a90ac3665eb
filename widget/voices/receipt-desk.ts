import { parseProblem } from '../../src/protocol/parse-problem.ts';
import { parseReceiptReply } from '../../src/protocol/parse-receipt-reply.ts';
import type { Receipt } from '../../src/response/receipt.ts';
import { callCollector, type DeskEnvironment, type JsonReply } from '../receipt/call-collector.ts';

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

function deskReply(reply: JsonReply | undefined, number: string): DeskReply {
  if (reply?.status === 404 && parseProblem(reply.body)) return { kind: 'unknown' };
  const known = reply?.status === 200 ? parseReceiptReply(reply.body) : undefined;
  const receivedAt = Date.parse(known?.receivedAt ?? '');
  if (known?.receipt !== number || Number.isNaN(receivedAt)) return { kind: 'no-reply' };
  const withdrawalRequestedAt = Date.parse(known.withdrawalRequestedAt ?? '');
  return {
    kind: 'known',
    receivedAt,
    ...(!Number.isNaN(withdrawalRequestedAt) && { withdrawalRequestedAt }),
  };
}

/** Neither call ever rejects. */
export const receiptDesk = (environment: DeskEnvironment): ReceiptDesk => ({
  ask: async (receipt) =>
    deskReply(await callCollector(environment, receipt, { method: 'GET', path: '' }), receipt.number),
  withdraw: async (receipt) =>
    deskReply(
      await callCollector(environment, receipt, { method: 'POST', path: '/withdrawal' }),
      receipt.number,
    ),
});
