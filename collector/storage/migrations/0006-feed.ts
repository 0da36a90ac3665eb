import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();

/** Voices get their places in the feed after they were stored: see `collector/voices/list-new.ts`. */
export const feed: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('unlisted_voices')
      .addColumn('response_id', 'text', notNull)
      .addColumn('ordinal', 'integer', notNull)
      .addPrimaryKeyConstraint('unlisted_voices_key', ['response_id', 'ordinal'])
      .addForeignKeyConstraint(
        'unlisted_voices_voice',
        ['response_id', 'ordinal'],
        'voices',
        ['response_id', 'ordinal'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('listed_voices')
      .addColumn('position', 'integer', key)
      .addColumn('response_id', 'text', notNull)
      .addColumn('ordinal', 'integer', notNull)
      .addUniqueConstraint('listed_voices_voice_once', ['response_id', 'ordinal'])
      .addForeignKeyConstraint(
        'listed_voices_voice',
        ['response_id', 'ordinal'],
        'voices',
        ['response_id', 'ordinal'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('feed_head')
      .addColumn('id', 'integer', key)
      .addColumn('position', 'integer', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await sql`insert into feed_head (id, position) values (1, 0)`.execute(db);
    // What was stored before there was a feed is in it, too.
    await sql`insert into unlisted_voices (response_id, ordinal) select response_id, ordinal from voices`.execute(
      db,
    );
  },
};
