import type { AuditLog } from '../audit/audit-log.ts';
import { StartupError } from '../startup-error.ts';
import type { Database } from '../storage/open-database.ts';
import type { ContactKeys } from './contact-keys.ts';

/** What a customer left to be reached by; undefined where nothing was left, or not any more. */
export async function readContact(
  response: string,
  database: Database,
  keys: Pick<ContactKeys, 'open'>,
): Promise<Readonly<Record<string, string | boolean>> | undefined> {
  const row = await database
    .selectFrom('contacts')
    .where('response_id', '=', response)
    .selectAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const { by, sealed, not_through_agency } = row;
  if (sealed === null) return { by };
  const opened = await keys.open(sealed, response);
  if (!opened) throw new StartupError(['The contact is sealed to a key that is not in contact-keys.json.']);
  const { address, when } = opened;
  return { by, address, when, notThroughAgency: not_through_agency === 1 };
}

/** How to reach whoever left a response, once it is on record that somebody asked. */
export async function contactCommand(
  response: string,
  world: {
    readonly database: Database;
    readonly contactKeys: Pick<ContactKeys, 'open'>;
    readonly audit: Pick<AuditLog, 'note'>;
  },
): Promise<string> {
  const contact = await readContact(response, world.database, world.contactKeys);
  if (!contact) return 'Nothing was left to be reached by, or not any more.';
  await world.audit.note({
    who: 'command read-contact',
    did: 'read-contact',
    about: { response },
    count: 1,
  });
  return JSON.stringify(contact, undefined, 2);
}
