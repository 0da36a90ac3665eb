import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();

export const sites: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sites')
      .addColumn('key', 'text', key)
      .addColumn('name', 'text', notNull)
      .addColumn('kind', 'text', notNull)
      .addColumn('origins', 'text', notNull)
      .addColumn('surveys', 'text')
      .addColumn('active', 'integer', notNull)
      .addColumn('version', 'integer', notNull)
      .addColumn('changed_at', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('closed_site_responses')
      .addColumn('response_id', 'text', (column) =>
        key(column).references('responses.id').onDelete('cascade'),
      )
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema.alterTable('api_tokens').addColumn('site', 'text').execute();
  },
};
