import type { Problem } from '../protocol/problem.ts';
import { sentRecord, type Entry } from './entry.ts';

/** What can happen to a response once it is in the outbox. Times in milliseconds since the epoch. */
export type EntryChange =
  /** The collector echoed its id and hash. */
  | { readonly type: 'acknowledged'; readonly at: number }
  | { readonly type: 'refused'; readonly problem: Problem }
  /** The person does not want it sent. */
  | { readonly type: 'taken-back'; readonly at: number }
  /** Asked by the receipt's secret, the collector said that it has it, and since when. */
  | { readonly type: 'found'; readonly at: number }
  /** The collector has noted that the person wants it withdrawn. */
  | { readonly type: 'withdrawal-requested'; readonly at: number };

/** Another response stands under this id, so that what the collector has need not be what is kept here. */
const isInConflict = (entry: Entry): boolean =>
  entry.state === 'set-aside' && entry.record.problem.status === 409;

const sent = ({ record }: Entry, at: number): Entry => ({ state: 'sent', record: sentRecord(record, at) });

/** What becomes of an entry; the entry itself where nothing does. */
export function nextEntry(entry: Entry, change: EntryChange): Entry {
  const { state } = entry;
  switch (change.type) {
    case 'acknowledged':
      return state === 'waiting' || state === 'taken-back' ? sent(entry, change.at) : entry;
    case 'refused':
      if (entry.state !== 'waiting') return entry;
      return { state: 'set-aside', record: { ...entry.record, problem: change.problem } };
    case 'taken-back': {
      if (state !== 'waiting' && state !== 'set-aside') return entry;
      const { sentAt: takenBackAt, ...kept } = sentRecord(entry.record, change.at);
      return { state: 'taken-back', record: { ...kept, takenBackAt } };
    }
    case 'found':
      // What waits is acknowledged by being sent again (D2).
      if (state === 'waiting' || state === 'sent' || isInConflict(entry)) return entry;
      return sent(entry, change.at);
    case 'withdrawal-requested':
      if (entry.state !== 'sent' || entry.record.withdrawalRequestedAt !== undefined) return entry;
      return { state: 'sent', record: { ...entry.record, withdrawalRequestedAt: change.at } };
  }
}
