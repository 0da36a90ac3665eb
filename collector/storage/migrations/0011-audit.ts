import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();
const beforeTheFirst = '0'.repeat(64);

/** What keeps entries from being changed stands with each engine: `guard-audit.ts`. */
export const audit: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('audit_entries')
      .addColumn('position', 'integer', key)
      .addColumn('at', 'text', notNull)
      .addColumn('who', 'text', notNull)
      .addColumn('did', 'text', notNull)
      .addColumn('about', 'text', notNull)
      .addColumn('count', 'integer', notNull)
      .addColumn('previous', 'text', notNull)
      .addColumn('hash', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('audit_head')
      .addColumn('id', 'integer', key)
      .addColumn('position', 'integer', notNull)
      .addColumn('hash', 'text', notNull)
      .addColumn('erased_through', 'integer', notNull)
      .addColumn('erased_hash', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await sql`
      insert into audit_head (id, position, hash, erased_through, erased_hash)
      values (1, 0, ${beforeTheFirst}, 0, ${beforeTheFirst})
    `.execute(db);
  },
};
