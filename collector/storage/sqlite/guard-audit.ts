import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

const refuse = sql.raw(`select raise(abort, 'audit entries stay as they are')`);

/** By their names; what must not happen, and when. */
const guards = {
  audit_entries_unchanged: sql`before update on audit_entries`,
  audit_entries_kept: sql`
    before delete on audit_entries when old.position > (select erased_through from audit_head)
  `,
  // "insert or replace" deletes without a word.
  audit_entries_not_replaced: sql`
    before insert on audit_entries
    when exists (select 1 from audit_entries where position = new.position)
  `,
};

/** Entries are only added, and deleted once the log says that they were erased. Done again it changes nothing. */
export async function guardAudit(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ readonly name: string }>`
    select name from sqlite_master where tbl_name = 'audit_entries'
  `.execute(database);
  const there = new Set(rows.map(({ name }) => name));
  if (!there.has('audit_entries')) return;
  for (const [name, when] of Object.entries(guards)) {
    if (there.has(name)) continue;
    // Another one that starts at the same time may have been faster.
    await sql`create trigger if not exists ${sql.ref(name)} ${when} begin ${refuse}; end`.execute(database);
  }
}
