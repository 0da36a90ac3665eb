import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is looked for each hour, to be erased: by when it ended, apart where that is kept for other times. */
export const dueInvitations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('minted_invitations_ended')
      .on('minted_invitations')
      // The first says nothing, but without it SQLite takes the unique key, and walks all that have none.
      .columns(['subject', 'submits_until'])
      .where(sql.ref('subject'), 'is', null)
      .execute();
    await db.schema
      .createIndex('minted_invitations_subject_ended')
      .on('minted_invitations')
      .column('submits_until')
      .where(sql.ref('subject'), 'is not', null)
      .execute();
    await db.schema
      .createIndex('declined_invitations_declined_at')
      .on('declined_invitations')
      .column('declined_at')
      .execute();
  },
};
