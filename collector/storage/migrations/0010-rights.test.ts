import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openContactKeys } from '../../contacts/open-contact-keys.ts';
import { sealStoredContacts } from '../../contacts/seal-stored-contacts.ts';
import { dropTestDatabase, emptyTestDatabase } from '../../testing/test-database.ts';
import { openDatabase } from '../open-database.ts';
import { migrations } from './migrations.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koe-rights-'));
});
afterEach(async () => {
  await dropTestDatabase(folder);
  await rm(folder, { recursive: true });
});

it('D6: contacts, consents and redemptions of an older collector are all there afterwards, contacts sealed', async () => {
  const address = await emptyTestDatabase(folder);
  const older = Object.entries(migrations).filter(([name]) => name < '0008');
  const old = await openDatabase(address, Object.fromEntries(older));
  const at = '2026-11-20T02:00:00.000Z';
  const statements = [
    sql`insert into questionnaires values ('contract', 1, '', '{}', ${at})`,
    ...['a', 'b'].map(
      (id) => sql`
        insert into responses values
          (${id}, '', 'contract', 1, 'ja', 'link', null, null, ${at}, ${at}, ${at}, 'receipt', 'hash')
      `,
    ),
    sql`insert into contacts values ('a', 'phone', '090-1234-5678', '夕方', 1), ('b', 'no', null, null, null)`,
    sql`insert into consents values ('a', 'publish', 1), ('a', 'pass-on', 0)`,
    sql`insert into redemptions values ('i', 'a', 'sms', 'agency-0123'), ('j', 'erased', 'line', null)`,
  ];
  for (const statement of statements) await statement.execute(old);
  await old.destroy();

  const database = await openDatabase(address);
  const { keys } = await openContactKeys(join(folder, 'contact-keys.json'), 0);
  expect(await sealStoredContacts(database, keys)).toBe(1);
  const contacts = await database.selectFrom('contacts').selectAll().orderBy('response_id').execute();
  expect(contacts).toEqual([
    { response_id: 'a', by: 'phone', not_through_agency: 1, sealed: expect.any(String), received_at: at },
    { response_id: 'b', by: 'no', not_through_agency: null, sealed: null, received_at: at },
  ]);
  expect(await keys.open(contacts[0]?.sealed ?? '', 'a')).toEqual({
    response: 'a',
    address: '090-1234-5678',
    when: '夕方',
  });
  expect(await database.selectFrom('consents').selectAll().orderBy('question').execute()).toEqual([
    { response_id: 'a', question: 'pass-on', given: 0, received_at: at },
    { response_id: 'a', question: 'publish', given: 1, received_at: at },
  ]);
  const redemptions = await database.selectFrom('redemptions').selectAll().orderBy('invitation_id').execute();
  expect(redemptions).toMatchObject([
    { invitation_id: 'i', response_id: 'a', channel: 'sms', site: 'agency-0123' },
    { invitation_id: 'j', response_id: 'erased', channel: 'line', site: null },
  ]);
  for (const { ends_at } of redemptions) expect(Date.parse(ends_at)).toBeGreaterThan(Date.now());
  await database.deleteFrom('responses').execute();
  expect(await database.selectFrom('contacts').selectAll().execute()).toEqual([]);
  expect(await database.selectFrom('consents').selectAll().execute()).toEqual([]);
  await database.destroy();
});
