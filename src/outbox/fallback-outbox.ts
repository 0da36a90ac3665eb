import { newestFirst, receiptState, type Entry } from './entry.ts';
import type { EntryStore } from './entry-store.ts';
import { nextEntry } from './next-entry.ts';
import type { Keeping, Outbox } from './outbox.ts';
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
    change: (changes) =>
      attempt(() => {
        for (const [id, what] of changes) {
          const entry = entries.get(id);
          const next = entry && nextEntry(entry, what);
          if (next && next !== entry) entries.set(next);
        }
      }),
    all: () => attempt(() => newestFirst(all())),
    stateOf: (id) =>
      attempt(() => {
        const entry = entries.get(id);
        return entry && receiptState(entry);
      }),
    counts: () => attempt(() => ({ waiting: count('waiting'), setAside: count('set-aside') })),
    close: () => undefined,
  };
}
