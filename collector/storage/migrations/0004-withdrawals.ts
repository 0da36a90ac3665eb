import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const withdrawals: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('withdrawals')
      // No reference: that somebody asked stays on record when the response has been erased for it.
      .addColumn('response_id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('requested_at', 'text', (column) => column.notNull())
      .modifyEnd(sql`strict`)
      .execute();
  },
};
