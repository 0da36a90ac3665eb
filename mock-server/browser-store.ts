import { openDB, type DBSchema } from 'idb';
import { firstBefore } from './first-before.ts';
import type { MockStore, Received } from './mock-store.ts';
import { calm, type Trouble } from './trouble.ts';

interface MockDatabase extends DBSchema {
  /** Keyed by id; `order` is the order received. */
  received: {
    key: string;
    value: Received & { readonly order: number };
    indexes: { receipt: string; order: number };
  };
  trouble: { key: 'now'; value: Trouble };
}

/** Remembers across reloads, for every page and frame of the origin alike. */
export async function openBrowserStore(): Promise<MockStore> {
  const database = await openDB<MockDatabase>('koe-mock', 1, {
    upgrade(upgrading) {
      const received = upgrading.createObjectStore('received', { keyPath: 'id' });
      received.createIndex('receipt', 'receipt');
      received.createIndex('order', 'order', { unique: true });
      upgrading.createObjectStore('trouble');
    },
  });
  return {
    async add(row) {
      const transaction = database.transaction('received', 'readwrite');
      const sameId = await transaction.store.get(row.id);
      const first = firstBefore(row, sameId, await transaction.store.getAll());
      if (!first) await transaction.store.add({ ...row, order: await transaction.store.count() });
      await transaction.done;
      return first;
    },
    find: (id) => database.get('received', id),
    findByReceipt: (receipt) => database.getAllFromIndex('received', 'receipt', receipt),
    async withdraw(id, now) {
      const transaction = database.transaction('received', 'readwrite');
      const row = await transaction.store.get(id);
      const withdrawalRequestedAt = row?.withdrawalRequestedAt ?? now;
      if (row) await transaction.store.put({ ...row, withdrawalRequestedAt });
      await transaction.done;
      return withdrawalRequestedAt;
    },
    async changeContact(id, contact) {
      const transaction = database.transaction('received', 'readwrite');
      const row = await transaction.store.get(id);
      if (row) await transaction.store.put({ ...row, response: { ...row.response, contact } });
      await transaction.done;
    },
    all: () => database.getAllFromIndex('received', 'order'),
    trouble: async () => (await database.get('trouble', 'now')) ?? calm,
    async changeTrouble(next) {
      const transaction = database.transaction('trouble', 'readwrite');
      const before = (await transaction.store.get('now')) ?? calm;
      await transaction.store.put(next(before), 'now');
      await transaction.done;
      return before;
    },
  };
}
