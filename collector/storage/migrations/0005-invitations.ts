import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();

export const invitations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('redemptions')
      // The unique key that redeems an invitation once.
      .addColumn('invitation_id', 'text', key)
      // No reference: an invitation stays redeemed when the response has been erased.
      .addColumn('response_id', 'text', (column) => column.notNull().unique())
      .addColumn('channel', 'text', notNull)
      .addColumn('site', 'text')
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('declined_invitations')
      .addColumn('invitation_id', 'text', key)
      .addColumn('declined_at', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
  },
};
