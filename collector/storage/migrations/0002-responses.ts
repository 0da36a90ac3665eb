import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const ofResponse = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('responses.id').onDelete('cascade');

export const responses: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('responses')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('sha256', 'text', notNull)
      .addColumn('survey', 'text', notNull)
      .addColumn('revision', 'integer', notNull)
      .addColumn('lang', 'text', notNull)
      .addColumn('channel', 'text', notNull)
      .addColumn('site', 'text')
      .addColumn('invitation', 'text')
      .addColumn('started_at', 'text', notNull)
      .addColumn('finished_at', 'text', notNull)
      .addColumn('received_at', 'text', notNull)
      .addColumn('receipt', 'text', notNull)
      .addColumn('receipt_secret_hash', 'text', notNull)
      .addForeignKeyConstraint('responses_questionnaire', ['survey', 'revision'], 'questionnaires', [
        'id',
        'revision',
      ])
      .modifyEnd(sql`strict`)
      .execute();
    // Not unique: two devices may mint one number, and neither voice may be lost for it; the secret tells them apart.
    await db.schema.createIndex('responses_receipt').on('responses').column('receipt').execute();
    await db.schema
      .createTable('answers')
      .addColumn('response_id', 'text', ofResponse)
      .addColumn('question', 'text', notNull)
      .addColumn('value', 'text', notNull)
      .addPrimaryKeyConstraint('answers_key', ['response_id', 'question'])
      .modifyEnd(sql`strict, without rowid`)
      .execute();
    await db.schema
      .createTable('voices')
      .addColumn('response_id', 'text', ofResponse)
      .addColumn('ordinal', 'integer', notNull)
      .addColumn('question', 'text', notNull)
      .addColumn('class', 'text', notNull)
      .addColumn('topics', 'text', notNull)
      .addColumn('taxonomy', 'text', notNull)
      .addColumn('taxonomy_version', 'text', notNull)
      .addColumn('text', 'text', notNull)
      .addPrimaryKeyConstraint('voices_key', ['response_id', 'ordinal'])
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('contacts')
      .addColumn('response_id', 'text', (column) => ofResponse(column).primaryKey())
      .addColumn('by', 'text', notNull)
      .addColumn('address', 'text')
      .addColumn('when_', 'text')
      .addColumn('not_through_agency', 'integer')
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('consents')
      .addColumn('response_id', 'text', ofResponse)
      .addColumn('question', 'text', notNull)
      .addColumn('given', 'integer', notNull)
      .addPrimaryKeyConstraint('consents_key', ['response_id', 'question'])
      .modifyEnd(sql`strict, without rowid`)
      .execute();
  },
};
