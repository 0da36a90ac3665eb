import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();

export const rateCounters: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('rate_counters')
      .addColumn('key', 'text', (column) => column.notNull().primaryKey())
      .addColumn('count', 'integer', notNull)
      .addColumn('ends_at', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema.createIndex('rate_counters_ends_at').on('rate_counters').column('ends_at').execute();
  },
};
