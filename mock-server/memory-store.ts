import { firstBefore } from './first-before.ts';
import type { MockStore, Received } from './mock-store.ts';
import { calm, type Trouble } from './trouble.ts';

/** Remembers until the process ends. */
export function createMemoryStore(): MockStore {
  const rows = new Map<string, Received>();
  let trouble: Trouble = calm;
  return {
    async add(row) {
      const first = firstBefore(row, rows.get(row.id), [...rows.values()]);
      if (!first) rows.set(row.id, row);
      return first;
    },
    find: async (id) => rows.get(id),
    findByReceipt: async (receipt) => [...rows.values()].filter((row) => row.receipt === receipt),
    async withdraw(id, now) {
      const row = rows.get(id);
      const withdrawalRequestedAt = row?.withdrawalRequestedAt ?? now;
      if (row) rows.set(id, { ...row, withdrawalRequestedAt });
      return withdrawalRequestedAt;
    },
    async changeContact(id, contact) {
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, response: { ...row.response, contact } });
    },
    all: async () => [...rows.values()],
    trouble: async () => trouble,
    async changeTrouble(next) {
      const before = trouble;
      trouble = next(before);
      return before;
    },
  };
}
