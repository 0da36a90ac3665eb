import type { Connection } from '../../../src/outbox/connect.ts';
import { diskOutbox as honest, type DiskOutbox } from '../../../src/outbox/disk-outbox.ts';

const strict = { stores: ['outbox'], durability: 'strict' } as const;

/** A record is taken out of the queue before it is sent. */
export function diskOutbox(connection: Connection): DiskOutbox {
  const outbox = honest(connection);
  return {
    ...outbox,
    async waiting(limit, except) {
      const records = await outbox.waiting(limit, except);
      for (const { id } of records)
        await connection.write(strict, (transaction) => transaction.objectStore('outbox').delete(id));
      return records;
    },
  };
}
