import type { Problem } from '../protocol/problem.ts';
import type { Receipt } from '../response/receipt.ts';
import type { OutboxRecord, ReceiptState } from './outbox.ts';

/** A response that the collector will not take, kept with its ciphertext and the reason. */
export interface SetAsideRecord extends OutboxRecord {
  readonly problem: Problem;
}

/** What stays of a response once the collector holds it. */
export interface SentRecord {
  readonly id: string;
  readonly survey: string;
  readonly receipt: Receipt;
  readonly savedAt: number;
  readonly sentAt: number;
}

/** Where one response stands, with all that is kept of it. */
export type Entry =
  | { readonly state: 'waiting'; readonly record: OutboxRecord }
  | { readonly state: 'set-aside'; readonly record: SetAsideRecord }
  | { readonly state: 'sent'; readonly record: SentRecord };

export function sentRecord({ id, survey, receipt, savedAt }: OutboxRecord, sentAt: number): SentRecord {
  return { id, survey, receipt, savedAt, sentAt };
}

/** What a customer may be told of it. */
export function receiptState(entry: Entry): ReceiptState {
  const { receipt, survey, savedAt } = entry.record;
  const told = { receipt, survey, savedAt };
  if (entry.state === 'sent') return { ...told, state: 'sent', sentAt: entry.record.sentAt };
  if (entry.state === 'set-aside') return { ...told, state: 'set-aside', problem: entry.record.problem };
  return { ...told, state: 'waiting' };
}
