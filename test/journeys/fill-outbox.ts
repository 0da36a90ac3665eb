import type { OutboxRecord } from '../../src/outbox/outbox-record.ts';

/** Runs in the page, which has kept something already: lets these wait as well, behind its back. */
export async function fillOutbox(records: readonly OutboxRecord[]): Promise<void> {
  const opening = indexedDB.open('koe');
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  const database = opening.result;
  const transaction = database.transaction('outbox', 'readwrite');
  const done = new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(new Error('the outbox cannot be filled')));
  });
  for (const record of records) transaction.objectStore('outbox').put(record);
  await done;
  database.close();
}
