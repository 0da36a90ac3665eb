import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();

export const apiTokens: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('api_tokens')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('name', 'text', notNull)
      .addColumn('secret_hash', 'text', notNull)
      .addColumn('scopes', 'text', notNull)
      .addColumn('minted_at', 'text', notNull)
      .addColumn('expires_at', 'text', notNull)
      .addColumn('revoked_at', 'text')
      .modifyEnd(sql`strict`)
      .execute();
  },
};
