import { receiptState, sentRecord, type Entry } from './entry.ts';
import type { EntryStore } from './entry-store.ts';
import type { Keeping, Outbox, OutboxRecord } from './outbox.ts';
import { toOutboxError } from './to-outbox-error.ts';

/** The outbox over a store that knows no transactions, for when there is no IndexedDB to be had. */
export function fallbackOutbox(keeping: Exclude<Keeping, 'disk'>, entries: EntryStore): Outbox {
  const attempt = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw toOutboxError(error);
    }
  };
  const all = () => [...entries.ids()].sort().flatMap((id) => entries.get(id) ?? []);
  const count = (state: Entry['state']) => all().filter((entry) => entry.state === state).length;
  const settle = (id: string, settled: (record: OutboxRecord) => Entry) =>
    attempt(() => {
      const entry = entries.get(id);
      if (entry?.state === 'waiting') entries.set(settled(entry.record));
    });

  return {
    keeping,
    enqueue: (record) =>
      attempt(() => {
        if (!entries.get(record.id)) entries.set({ state: 'waiting', record });
      }),
    waiting: (limit, except) =>
      attempt(() =>
        all()
          .flatMap((entry) =>
            entry.state === 'waiting' && !except?.has(entry.record.id) ? entry.record : [],
          )
          .slice(0, limit),
      ),
    settleSent: (id, sentAt) =>
      settle(id, (record) => ({ state: 'sent', record: sentRecord(record, sentAt) })),
    settleSetAside: (id, problem) =>
      settle(id, (record) => ({ state: 'set-aside', record: { ...record, problem } })),
    stateOf: (id) =>
      attempt(() => {
        const entry = entries.get(id);
        return entry && receiptState(entry);
      }),
    counts: () => attempt(() => ({ waiting: count('waiting'), setAside: count('set-aside') })),
    close: () => undefined,
  };
}
