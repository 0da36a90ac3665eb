import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Receipt } from '../../src/response/receipt.ts';
import { formatReceiptNumber } from '../../src/response/receipt-number.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
let receipt: Receipt;
beforeAll(async () => {
  collector = await startTestCollector();
  receipt = await stored();
});
afterAll(() => discard(collector));

async function stored(number?: string): Promise<Receipt> {
  const made = await aResponse();
  const { response } = made;
  const changed = number === undefined ? response : { ...response, receipt: { ...response.receipt, number } };
  await collector.submit(await seal(changed, collector.deps.keys.newest()));
  return { ...made.receipt, number: changed.receipt.number };
}

async function ask(number: string, authorization?: string): Promise<Response> {
  const headers = authorization === undefined ? {} : { authorization };
  return collector.app.request(`/v1/receipts/${encodeURIComponent(number)}`, { headers });
}

it('tells whoever holds the secret how far the voice has come, however the number was typed', async () => {
  const { number, secret } = receipt;
  for (const typed of [number, formatReceiptNumber(number), number.toLowerCase()]) {
    const reply = await ask(typed, `Bearer ${secret}`);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect([reply.status, await reply.json()]).toEqual([
      200,
      {
        receipt: number,
        survey: 'contract',
        receivedAt: '2026-11-20T02:00:00.000Z',
        stage: 'received',
        stages: [{ stage: 'received', at: '2026-11-20T02:00:00.000Z' }],
        contact: null,
      },
    ]);
  }
});

it('P3: a wrong secret and an unknown number cannot be told apart', async () => {
  const other = (await aResponse()).receipt;
  const wrong = await ask(receipt.number, `Bearer ${other.secret}`);
  const unknown = await ask(other.number, `Bearer ${receipt.secret}`);
  expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
  expect(wrong.status).toBe(404);
  for (const odd of ["' or 1=1 --", '\0', `${receipt.number}\0`, '\ud800', 'x'.repeat(5_000)]) {
    expect((await ask(odd.toWellFormed(), `Bearer ${receipt.secret}`)).status).toBe(404);
  }
});

it('P3: the hash that the collector keeps opens nothing', async () => {
  const row = await collector.database
    .selectFrom('responses')
    .select('receipt_secret_hash')
    .executeTakeFirstOrThrow();
  expect((await ask(receipt.number, `Bearer ${row.receipt_secret_hash}`)).status).toBe(404);
});

it('of two voices under one number each secret opens its own', async () => {
  const twin = await stored(receipt.number);
  expect((await ask(twin.number, `Bearer ${twin.secret}`)).status).toBe(200);
  expect((await ask(receipt.number, `Bearer ${receipt.secret}`)).status).toBe(200);
});

it('stays its owner’s, however many others are stored under its number afterwards', async () => {
  const mine = await stored();
  const key = collector.deps.keys.newest();
  const copies = Array.from({ length: 40 }, async () => {
    const { response } = await aResponse();
    return seal({ ...response, receipt: { ...response.receipt, number: mine.number } }, key);
  });
  await collector.submit(...(await Promise.all(copies)));
  expect((await ask(mine.number, `Bearer ${mine.secret}`)).status).toBe(200);
  expect((await collector.deps.responses.findByReceipt(mine.number)).length).toBeLessThan(30);
});

it('asks for the secret when there is none that can be read', async () => {
  for (const authorization of [undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b', 'Bearer é']) {
    const reply = await ask(receipt.number, authorization);
    expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await reply.json()).toMatchObject({ errors: [{ field: 'authorization' }] });
  }
});
