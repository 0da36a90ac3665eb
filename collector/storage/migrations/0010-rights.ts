import { sql, type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.notNull().primaryKey();
const ofResponse = (column: ColumnDefinitionBuilder) =>
  column.notNull().references('responses.id').onDelete('cascade');

/** Of an invitation, by `mint-invitation`. */
const LONGEST_MS = 3_650 * 24 * 60 * 60 * 1_000;

/**
 * What customers left to be reached by stands apart until the collector has sealed it; everything that is kept for a time
 * knows since when; and of an erased response there stays what keeps it from being stored again.
 */
export const rights: Migration = {
  async up(db: Kysely<unknown>) {
    await setContactsApart(db);
    await dateConsentsAndRedemptions(db);
    await db.schema.createIndex('responses_received_at').on('responses').column('received_at').execute();
    await db.schema
      .createIndex('withdrawals_requested_at')
      .on('withdrawals')
      .column('requested_at')
      .execute();
    await db.schema
      .createTable('erased_responses')
      .addColumn('id', 'text', key)
      .addColumn('position', 'integer', (column) => column.notNull().unique())
      .addColumn('sha256', 'text', notNull)
      .addColumn('erased_at', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await db.schema
      .createTable('erasure_head')
      .addColumn('id', 'integer', key)
      .addColumn('position', 'integer', notNull)
      .addColumn('claimed_until', 'text', notNull)
      .modifyEnd(sql`strict`)
      .execute();
    await sql`insert into erasure_head (id, position, claimed_until) values (1, 0, '')`.execute(db);
  },
};

/** Made anew: what a column held would stay in the file when it is dropped. */
async function setContactsApart(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('unsealed_contacts')
    .addColumn('response_id', 'text', (column) => ofResponse(column).primaryKey())
    .addColumn('address', 'text', notNull)
    .addColumn('when_', 'text', notNull)
    .modifyEnd(sql`strict`)
    .execute();
  await sql`
    insert into unsealed_contacts (response_id, address, when_)
    select response_id, address, coalesce(when_, '') from contacts where address is not null
  `.execute(db);
  await remake(db, 'contacts', (table) =>
    table
      .addColumn('response_id', 'text', (column) => ofResponse(column).primaryKey())
      .addColumn('by', 'text', notNull)
      .addColumn('not_through_agency', 'integer')
      .addColumn('sealed', 'text')
      .addColumn('received_at', 'text', notNull)
      .modifyEnd(sql`strict`),
  )(sql`
    select contacts.response_id, contacts.by, not_through_agency, null, received_at
    from contacts join responses on responses.id = contacts.response_id
  `);
  await db.schema.createIndex('contacts_received_at').on('contacts').column('received_at').execute();
}

async function dateConsentsAndRedemptions(db: Kysely<unknown>): Promise<void> {
  await remake(db, 'consents', (table) =>
    table
      .addColumn('response_id', 'text', ofResponse)
      .addColumn('question', 'text', notNull)
      .addColumn('given', 'integer', notNull)
      .addColumn('received_at', 'text', notNull)
      .addPrimaryKeyConstraint('consents_once', ['response_id', 'question'])
      .modifyEnd(sql`strict`),
  )(sql`
    select response_id, question, given, received_at
    from consents join responses on responses.id = consents.response_id
  `);
  await db.schema.createIndex('consents_received_at').on('consents').column('received_at').execute();
  // When those ended that were minted until now is not known; none lasts longer than this.
  const endsAt = new Date(Date.now() + LONGEST_MS).toISOString();
  await remake(db, 'redemptions', (table) =>
    table
      .addColumn('invitation_id', 'text', key)
      .addColumn('response_id', 'text', (column) => column.notNull().unique())
      .addColumn('channel', 'text', notNull)
      .addColumn('site', 'text')
      .addColumn('ends_at', 'text', notNull)
      .modifyEnd(sql`strict`),
  )(sql`
    select invitation_id, response_id, channel, site, ${endsAt} from redemptions
  `);
  await db.schema.createIndex('redemptions_ends_at').on('redemptions').column('ends_at').execute();
}

type Describe = (table: CreateTableBuilder<string>) => CreateTableBuilder<string>;

/** Makes a table anew with what the statement selects from the old one. */
const remake =
  (db: Kysely<unknown>, table: string, describe: Describe) =>
  async (select: ReturnType<typeof sql>): Promise<void> => {
    const made = `${table}_0010`;
    await describe(db.schema.createTable(made)).execute();
    await sql`insert into ${sql.table(made)} ${select}`.execute(db);
    await db.schema.dropTable(table).execute();
    await db.schema.alterTable(made).renameTo(table).execute();
  };
