import type { Entry } from './entry.ts';
import type { EntryStore } from './entry-store.ts';

/** Gone with the page. */
export function memoryEntries(): EntryStore {
  const entries = new Map<string, Entry>();
  return {
    ids: () => [...entries.keys()],
    get: (id) => entries.get(id),
    set: (entry) => void entries.set(entry.record.id, entry),
    remove(asRead) {
      const { id } = asRead.record;
      if (entries.get(id) === asRead) entries.delete(id);
    },
  };
}
