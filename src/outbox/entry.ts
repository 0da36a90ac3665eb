import type { Problem } from '../protocol/problem.ts';
import type { Receipt } from '../response/receipt.ts';
import type { OutboxRecord } from './outbox-record.ts';
import type { ReceiptState } from './receipt-state.ts';

/** A response that the collector will not take, kept with its ciphertext and the reason. */
export interface SetAsideRecord extends OutboxRecord {
  readonly problem: Problem;
}

/** What stays of a response once the collector holds it. */
export interface SentRecord {
  readonly id: string;
  readonly survey: string;
  readonly receipt: Receipt;
  /** The survey's title in the language it was answered in; records of older code have none. */
  readonly title?: string;
  readonly savedAt: number;
  readonly sentAt: number;
  /** When the collector noted that the person wants it withdrawn. */
  readonly withdrawalRequestedAt?: number;
}

/** What stays of a response that the person took back: with its number it can still be asked for. */
export interface TakenBackRecord extends Omit<SentRecord, 'sentAt' | 'withdrawalRequestedAt'> {
  readonly takenBackAt: number;
}

/** Where one response stands, with all that is kept of it. */
export type Entry =
  | { readonly state: 'waiting'; readonly record: OutboxRecord }
  | { readonly state: 'set-aside'; readonly record: SetAsideRecord }
  | { readonly state: 'taken-back'; readonly record: TakenBackRecord }
  | { readonly state: 'sent'; readonly record: SentRecord };

/** Of two records of one response the one in the later state knows more. */
const states = ['waiting', 'set-aside', 'taken-back', 'sent'] as const satisfies readonly Entry['state'][];

export function knowsMore({ state }: Entry, than: Entry | undefined): boolean {
  return !than || states.indexOf(state) > states.indexOf(than.state);
}

/** Newest first. */
export function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => other.record.savedAt - one.record.savedAt);
}

export function sentRecord(
  { id, survey, receipt, title, savedAt }: Entry['record'],
  sentAt: number,
): SentRecord {
  return { id, survey, receipt, ...(title !== undefined && { title }), savedAt, sentAt };
}

/** What a customer may be told of it. */
export function receiptState(entry: Entry): ReceiptState {
  const { receipt, survey, savedAt } = entry.record;
  const told = { receipt, survey, savedAt };
  if (entry.state === 'sent') {
    const { sentAt, withdrawalRequestedAt } = entry.record;
    return { ...told, state: 'sent', sentAt, ...(withdrawalRequestedAt && { withdrawalRequestedAt }) };
  }
  if (entry.state === 'taken-back')
    return { ...told, state: 'taken-back', takenBackAt: entry.record.takenBackAt };
  if (entry.state === 'set-aside') return { ...told, state: 'set-aside', problem: entry.record.problem };
  return { ...told, state: 'waiting' };
}
