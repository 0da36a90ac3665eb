import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Of those that start at once, one does it. */
const LOCK = 4_651;

/** Entries are only added, and deleted once the log says that they were erased. Done again it changes nothing. */
export async function guardAudit(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async (writing) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(writing);
    const { rows } = await sql`
      select 1 where to_regclass('audit_entries') is not null and not exists (
        select 1 from pg_trigger
        where tgrelid = to_regclass('audit_entries') and tgname = 'audit_entries_not_truncated'
      )
    `.execute(writing);
    if (rows.length === 0) return;
    await sql`
      create or replace function koe_keep_audit_entries() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          if old.position <= (select erased_through from audit_head) then return old; end if;
        end if;
        raise exception 'audit entries stay as they are';
      end
      $$
    `.execute(writing);
    await sql`
      create trigger audit_entries_kept before update or delete on audit_entries
      for each row execute function koe_keep_audit_entries()
    `.execute(writing);
    await sql`
      create trigger audit_entries_not_truncated before truncate on audit_entries
      for each statement execute function koe_keep_audit_entries()
    `.execute(writing);
  });
}
