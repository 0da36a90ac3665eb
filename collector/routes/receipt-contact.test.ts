import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contact } from '../../src/questions/kinds.ts';
import type { Receipt } from '../../src/response/receipt.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { eraseOnRequest } from '../erasure/erasure-commands.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

const phone: Contact = { by: 'phone', address: '090-1234-5678', when: '平日の夕方', notThroughAgency: true };
const email: Contact = { by: 'email', address: 'hana@mail.example', when: '', notThroughAgency: false };

async function stored(contact?: Contact): Promise<{ readonly id: string; readonly receipt: Receipt }> {
  const answers = {
    overall: 2,
    voice: [{ class: 'complaint' as const, topics: [], text: '連絡がない' }],
  } as const;
  const { response, receipt } = await aResponse(contact ? { answers, contact } : {});
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  return { id: response.id, receipt };
}

async function change({ number, secret }: Receipt, body: unknown): Promise<Response> {
  return collector.app.request(`/v1/receipts/${number}/contact`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
const kept = (id: string) =>
  collector.database.selectFrom('contacts').where('response_id', '=', id).selectAll().execute();

it('P12: a wish that is taken back leaves a "no", and nothing of the address', async () => {
  const { id, receipt } = await stored(phone);
  const reply = await change(receipt, { by: 'no' });
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await reply.json()).toMatchObject({ receipt: receipt.number, contact: 'no', stage: 'received' });
  expect(await kept(id)).toMatchObject([{ by: 'no', sealed: null, not_through_agency: null }]);
});

it('P8 P12: another way takes the place of the one before, sealed as that was', async () => {
  const { id, receipt } = await stored(phone);
  expect(await (await change(receipt, email)).json()).toMatchObject({ contact: 'email' });
  const [row, ...others] = await kept(id);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ by: 'email', not_through_agency: 0 });
  expect(await collector.deps.contactKeys.open(row?.sealed ?? '', id)).toMatchObject({
    address: email.address,
  });
  const before = collector.lines.join('\n');
  for (const told of [id, receipt.number, receipt.secret, email.address]) expect(before).not.toContain(told);
});

it('takes a wish where nothing was said before', async () => {
  const { id, receipt } = await stored();
  expect(await (await change(receipt, phone)).json()).toMatchObject({ contact: 'phone' });
  expect(await kept(id)).toHaveLength(1);
});

it('P3 V4: names what is wrong without repeating it, and changes nothing', async () => {
  const { id, receipt } = await stored(phone);
  const before = await kept(id);
  for (const [body, field, expected = expect.any(String)] of [
    [{ by: 'pigeon' }, '/by', 'one of no, phone, email, line'],
    [{ ...phone, notThroughAgency: 'yes' }, '/notThroughAgency'],
    [{ ...phone, address: 'call me' }, '/address'],
    [{ ...email, address: 'hana' }, '/address'],
    [{ ...phone, when: 'x'.repeat(201) }, '/when'],
    [{ ...phone, name: 'Hana' }, '/name', 'no such field'],
  ] as const) {
    const reply = await change(receipt, body);
    const text = await reply.text();
    expect([reply.status, JSON.parse(text)]).toMatchObject([400, { errors: [{ field, expected }] }]);
    expect(text).not.toMatch(/call me|hana/i);
  }
  expect(await kept(id)).toEqual(before);
});

it('P3: a wrong secret changes nothing, and is told what an unknown number is', async () => {
  const { id, receipt } = await stored(phone);
  const other = (await aResponse()).receipt;
  const wrong = await change({ number: receipt.number, secret: other.secret }, { by: 'no' });
  const unknown = await change(other, { by: 'no' });
  expect([wrong.status, await wrong.text()]).toEqual([404, await unknown.text()]);
  expect(await kept(id)).toMatchObject([{ by: 'phone' }]);
});

it('X8: of a response that was erased no contact is kept', async () => {
  const { id, receipt } = await stored(phone);
  const row = { response_id: id, by: 'no', sealed: null, not_through_agency: null, received_at: '' };
  await eraseOnRequest(id, collector.database, collector.deps.now());
  expect(await collector.deps.contacts.change(row)).toBe(false);
  expect((await change(receipt, phone)).status).toBe(404);
  expect(await kept(id)).toEqual([]);
});
