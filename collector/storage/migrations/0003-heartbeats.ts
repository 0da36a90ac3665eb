import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const heartbeats: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('heartbeats')
      .addColumn('id', 'integer', (column) => column.notNull().primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .modifyEnd(sql`strict`)
      .execute();
  },
};
