import { parseProblem } from '../../src/protocol/parse-problem.ts';
import { parseReceiptReply } from '../../src/protocol/parse-receipt-reply.ts';
import type { ReceiptReply } from '../../src/protocol/receipt-reply.ts';
import type { Contact } from '../../src/questions/kinds.ts';
import type { Receipt } from '../../src/response/receipt.ts';
import { callCollector, type DeskEnvironment, type JsonReply, type ReceiptCall } from './call-collector.ts';

/** What the collector says of the receipt that a page is about. */
export type OwnReply =
  | { readonly kind: 'known'; readonly receipt: ReceiptReply }
  /** It has nothing under this number and secret. */
  | { readonly kind: 'unknown' }
  /** Too many secrets were tried (S1). */
  | { readonly kind: 'slow' }
  /** Nobody who speaks for the collector has answered (R5). */
  | { readonly kind: 'no-reply' };

/** What can be asked with a receipt's secret; nothing of it rejects. */
export interface OwnDesk {
  ask(receipt: Receipt): Promise<OwnReply>;
  /** What was said about being contacted before is gone then (P12). */
  changeContact(receipt: Receipt, contact: Contact): Promise<OwnReply>;
  /** Asked again it stays one request (X5). */
  withdraw(receipt: Receipt): Promise<OwnReply>;
}

export function ownReply(reply: JsonReply | undefined, number: string): OwnReply {
  const isProblem = reply !== undefined && parseProblem(reply.body) !== undefined;
  if (isProblem && reply.status === 404) return { kind: 'unknown' };
  if (isProblem && reply.status === 429) return { kind: 'slow' };
  const receipt = reply?.status === 200 ? parseReceiptReply(reply.body) : undefined;
  return receipt?.receipt === number ? { kind: 'known', receipt } : { kind: 'no-reply' };
}

export function ownDesk(environment: DeskEnvironment): OwnDesk {
  const call = async (receipt: Receipt, asked: ReceiptCall): Promise<OwnReply> =>
    ownReply(await callCollector(environment, receipt, asked), receipt.number);
  return {
    ask: (receipt) => call(receipt, { method: 'GET', path: '' }),
    changeContact: (receipt, json) => call(receipt, { method: 'PUT', path: '/contact', json }),
    withdraw: (receipt) => call(receipt, { method: 'POST', path: '/withdrawal' }),
  };
}
