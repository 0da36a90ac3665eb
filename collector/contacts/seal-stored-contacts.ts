import type { Database } from '../storage/open-database.ts';
import type { ContactKeys } from './contact-keys.ts';

const AT_ONCE = 200;

/**
 * Seals what an older collector has left unsealed, some at a time: each part is sealed and gone from where it was in one
 * transaction. Broken off, it goes on with the rest the next time; two that do it at once do no harm.
 */
export async function sealStoredContacts(
  database: Database,
  keys: Pick<ContactKeys, 'seal'>,
): Promise<number> {
  for (let sealed = 0; ;) {
    const rows = await database.selectFrom('unsealed_contacts').selectAll().limit(AT_ONCE).execute();
    if (rows.length === 0) return sealed;
    const contacts = rows.map(({ response_id, address, when_ }) => ({
      response_id,
      sealed: keys.seal({ response: response_id, address, when: when_ }),
    }));
    await database.transaction().execute(async (writing) => {
      for (const contact of contacts)
        await writing
          .updateTable('contacts')
          .set({ sealed: contact.sealed })
          .where('response_id', '=', contact.response_id)
          .execute();
      await writing
        .deleteFrom('unsealed_contacts')
        .where(
          'response_id',
          'in',
          rows.map((row) => row.response_id),
        )
        .execute();
    });
    sealed += rows.length;
  }
}
