import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Answers, Contact } from '../../src/questions/kinds.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { sealStoredContacts } from './seal-stored-contacts.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const phone: Contact = { by: 'phone', address: '090-1234-5678', when: '平日の夕方', notThroughAgency: true };

const answers: Answers = { overall: 2, voice: [{ class: 'complaint', topics: [], text: '連絡がない' }] };
async function submit(contact: Contact): Promise<string> {
  const { response } = await aResponse({ answers, contact });
  const [result] = await collector.submit(await seal(response, collector.deps.keys.newest()));
  expect(result?.outcome).toBe('stored');
  return response.id;
}
const contacts = () => collector.database.selectFrom('contacts').selectAll().execute();

it('P8: keeps an address and its hours sealed, and by what without', async () => {
  const id = await submit(phone);
  const [row, ...others] = await contacts();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ response_id: id, by: 'phone', not_through_agency: 1 });
  expect(await collector.deps.contactKeys.open(row?.sealed ?? '', id)).toEqual({
    response: id,
    address: '090-1234-5678',
    when: '平日の夕方',
  });
});

it('P8: a copy of the database alone shows no address', async () => {
  await submit(phone);
  const tables = await collector.database.introspection.getTables();
  for (const { name } of tables) {
    const rows = await sql`select * from ${sql.table(name)}`.execute(collector.database);
    expect(JSON.stringify(rows.rows)).not.toMatch(/1234-5678|夕方/);
  }
});

it('keeps a "no" to being contacted as a "no", and nothing where nothing was said', async () => {
  const id = await submit({ by: 'no' });
  const { response } = await aResponse();
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  const received_at = '2026-11-20T02:00:00.000Z';
  expect(await contacts()).toEqual([
    { response_id: id, by: 'no', sealed: null, not_through_agency: null, received_at },
  ]);
});

it('P8: seals what an older collector has left, and goes on with the rest when it was broken off', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 3; at += 1) ids.push(await submit({ by: 'no' }));
  await collector.database
    .insertInto('unsealed_contacts')
    .values(ids.map((response_id, at) => ({ response_id, address: `0${at}`, when_: '' })))
    .execute();
  const { contactKeys } = collector.deps;
  const failing = {
    seal(): string {
      throw new Error('power cut');
    },
  };
  await expect(sealStoredContacts(collector.database, failing)).rejects.toThrow('power cut');
  expect(await sealStoredContacts(collector.database, contactKeys)).toBe(3);
  expect(await sealStoredContacts(collector.database, contactKeys)).toBe(0);
  for (const { response_id, sealed } of await contacts())
    expect(await contactKeys.open(sealed ?? '', response_id)).toEqual({
      response: response_id,
      address: `0${ids.indexOf(response_id)}`,
      when: '',
    });
});
