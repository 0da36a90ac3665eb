import { DATABASE_NAME, openDatabase } from '../../src/outbox/database.ts';

/** One response on this device: where it stands, and nothing of what it says. */
export interface DeviceRecord {
  readonly id: string;
  readonly survey: string;
  readonly state: 'waiting' | 'set-aside' | 'sent';
}

/** What the widget keeps on this device, read without changing it; oldest first. */
export async function readDeviceRecords(): Promise<readonly DeviceRecord[]> {
  const database = await openDatabase(DATABASE_NAME, false, () => undefined);
  if (!database) return [];
  const transaction = database.transaction(['outbox', 'setAside', 'receipts']);
  const [waiting, setAside, sent] = await Promise.all([
    transaction.objectStore('outbox').getAll(),
    transaction.objectStore('setAside').getAll(),
    transaction.objectStore('receipts').getAll(),
  ]);
  database.close();
  const stateOf =
    (state: DeviceRecord['state']) =>
    ({ id, survey }: { readonly id: string; readonly survey: string }): DeviceRecord => ({
      id,
      survey,
      state,
    });
  // Ids are UUIDv7: in their order they were made.
  return [
    ...waiting.map(stateOf('waiting')),
    ...setAside.map(stateOf('set-aside')),
    ...sent.map(stateOf('sent')),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
