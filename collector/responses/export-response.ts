import type { AuditLog } from '../audit/audit-log.ts';
import type { ContactKeys } from '../contacts/contact-keys.ts';
import { readContact } from '../contacts/read-contact.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';

/** All that is kept of a response, as JSON for whoever it is about, once it is on record that it was read. */
export async function exportResponse(
  id: string,
  world: {
    readonly database: Database;
    readonly contactKeys: Pick<ContactKeys, 'open'>;
    readonly audit: Pick<AuditLog, 'note'>;
  },
): Promise<string> {
  const rows = await orStoreError(() => rowsOf(world.database, id));
  const contact = await readContact(id, world.database, world.contactKeys);
  await world.audit.note({ who: 'command export', did: 'export', about: { response: id }, count: 1 });
  return JSON.stringify({ ...rows, contact }, undefined, 2);
}

async function rowsOf(database: Database, id: string) {
  const { receipt_secret_hash: _, ...response } = await database
    .selectFrom('responses')
    .where('id', '=', id)
    .selectAll()
    .executeTakeFirstOrThrow();
  const closed = await database
    .selectFrom('closed_site_responses')
    .where('response_id', '=', id)
    .selectAll()
    .executeTakeFirst();
  return {
    response,
    isSiteClosed: closed !== undefined,
    answers: await database.selectFrom('answers').where('response_id', '=', id).selectAll().execute(),
    voices: await database.selectFrom('voices').where('response_id', '=', id).selectAll().execute(),
    consents: await database.selectFrom('consents').where('response_id', '=', id).selectAll().execute(),
    withdrawals: await database.selectFrom('withdrawals').where('response_id', '=', id).selectAll().execute(),
    redemptions: await database.selectFrom('redemptions').where('response_id', '=', id).selectAll().execute(),
  };
}
