import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();

export const webhooks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('webhook_endpoints')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('url', 'text', notNull)
      .addColumn('events', 'text', notNull)
      .addColumn('secret', 'text', notNull)
      .addColumn('old_secret', 'text')
      .addColumn('old_secret_until', 'text')
      .addColumn('added_at', 'text', notNull)
      .addColumn('disabled_at', 'text')
      .addColumn('rests_until', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('webhook_deliveries')
      .addColumn('endpoint_id', 'text', (column) =>
        column.notNull().references('webhook_endpoints.id').onDelete('cascade'),
      )
      .addColumn('event_id', 'text', notNull)
      // What is told of a response goes when the response is erased; that somebody asked for it is told all the same.
      .addColumn('response_id', 'text', (column) => column.references('responses.id').onDelete('cascade'))
      .addColumn('body', 'text', notNull)
      .addColumn('written_at', 'text', notNull)
      .addColumn('due_at', 'text', notNull)
      .addColumn('claim', 'text')
      .addColumn('failures', 'integer', notNull)
      .addColumn('last_failure', 'text')
      .addColumn('dead_at', 'text')
      .addPrimaryKeyConstraint('webhook_deliveries_key', ['endpoint_id', 'event_id'])
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createIndex('webhook_deliveries_due')
      .on('webhook_deliveries')
      .columns(['endpoint_id', 'due_at'])
      .where(sql.ref('dead_at'), 'is', null)
      .execute();
    await db.schema
      .createIndex('webhook_deliveries_oldest')
      .on('webhook_deliveries')
      .column('written_at')
      .where(sql.ref('dead_at'), 'is', null)
      .execute();
    await db.schema
      .createIndex('webhook_deliveries_response')
      .on('webhook_deliveries')
      .column('response_id')
      .execute();
  },
};
