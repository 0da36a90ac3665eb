import type { Connection } from './connect.ts';

const stores = ['meta'] as const;

/**
 * When the collector may be asked again, by what it told an earlier page; in milliseconds since the epoch. Undefined
 * when it told none, and when the database cannot be had. Never rejects.
 */
export async function findFloor(connection: Connection): Promise<number | undefined> {
  try {
    const record = await connection.read(stores, (transaction) =>
      transaction.objectStore('meta').get('floor'),
    );
    return record?.name === 'floor' ? record.until : undefined;
  } catch {
    // Asking too early costs less than asking never.
    return undefined;
  }
}

/** Rejects with `OutboxError`. A floor may be lost with the machine: it need not wait for the disk. */
export function keepFloor(connection: Connection, until: number): Promise<void> {
  return connection.write({ stores, durability: 'relaxed' }, async (transaction) => {
    await transaction.objectStore('meta').put({ name: 'floor', until });
  });
}
