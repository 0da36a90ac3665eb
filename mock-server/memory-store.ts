import type { MockStore, Received } from './mock-store.ts';
import { calm, type Trouble } from './trouble.ts';

/** Remembers until the process ends. */
export function createMemoryStore(): MockStore {
  const rows = new Map<string, Received>();
  let now: Trouble = calm;
  return {
    async add(row) {
      const first = rows.get(row.id);
      if (!first) rows.set(row.id, row);
      return first;
    },
    find: async (id) => rows.get(id),
    findByReceipt: async (receipt) => [...rows.values()].filter((row) => row.receipt === receipt),
    all: async () => [...rows.values()],
    trouble: async () => now,
    async changeTrouble(next) {
      const before = now;
      now = next(before);
      return before;
    },
  };
}
