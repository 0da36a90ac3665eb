import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const questionnaires: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('questionnaires')
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('published_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('questionnaires_key', ['id', 'revision'])
      .modifyEnd(sql`strict`)
      .execute();
  },
};
