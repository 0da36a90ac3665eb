import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const stages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('response_stages')
      .addColumn('response_id', 'text', (column) =>
        column.notNull().references('responses.id').onDelete('cascade'),
      )
      .addColumn('stage', 'text', (column) => column.notNull())
      .addColumn('reached_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('response_stages_once', ['response_id', 'stage'])
      .modifyEnd(sql`strict`)
      .execute();
  },
};
