import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();

export const mintedInvitations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('minted_invitations')
      .addColumn('invitation_id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('survey', 'text', notNull)
      .addColumn('channel', 'text', notNull)
      .addColumn('site', 'text')
      .addColumn('subject', 'text')
      .addColumn('minted_by', 'text', notNull)
      .addColumn('minted_at', 'text', notNull)
      .addColumn('opens_until', 'text', notNull)
      .addColumn('submits_until', 'text', notNull)
      .addColumn('run', 'text')
      .addColumn('line', 'integer')
      // Asked about once, however many mint at the same moment. Rows without a subject never collide.
      .addUniqueConstraint('minted_invitations_subject_once', ['subject', 'survey'])
      .modifyEnd(sql`strict`)
      .execute();
  },
};
