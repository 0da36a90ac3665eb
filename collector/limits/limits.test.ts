import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { ProblemSchema } from '../../src/protocol/problem.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { createAddressOf } from './address-of.ts';

let now: number;
let collector: TestCollector;
beforeEach(async () => {
  now = Date.parse('2026-11-20T02:00:10.000Z');
  collector = await startTestCollector({
    now: () => now,
    addressOf: createAddressOf(['10.0.0.1']),
    limitSettings: { address: 4, site: 2, guesses: 3 },
  });
});
afterEach(() => discard(collector));

const proxy = { incoming: { socket: { remoteAddress: '10.0.0.1' } } };
const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.1, ${address}` });
const sealed = async (changed: Parameters<typeof aResponse>[0] = {}) =>
  seal((await aResponse(changed)).response, collector.deps.keys.newest());
async function send(address: string, ...responses: readonly object[]): Promise<Response> {
  return collector.app.request(
    '/v1/responses',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...from(address) },
      body: JSON.stringify({ responses }),
    },
    proxy,
  );
}
const show = async (number: string, secret: string, address: string): Promise<Response> =>
  collector.app.request(
    `/v1/receipts/${number}`,
    { headers: { authorization: `Bearer ${secret}`, ...from(address) } },
    proxy,
  );
async function expectSlowDown(reply: Response, seconds: string): Promise<void> {
  expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, seconds]);
  expect(v.parse(ProblemSchema, await reply.json()).type).toBe('/problems/too-many-requests');
}

it('an address that has sent its most waits for the next window; others, and what it sends then, are taken in', async () => {
  const items = await Promise.all(Array.from({ length: 6 }, () => sealed()));
  expect((await send('203.0.113.7', ...items.slice(0, 5))).status).toBe(200);
  await expectSlowDown(await send('203.0.113.7', items[5] ?? {}), '50');
  expect((await send('203.0.113.8', items[5] ?? {})).status).toBe(200);
  now += 50_000;
  expect((await send('203.0.113.7', items[5] ?? {})).status).toBe(200);
  expect((await collector.counts())['responses']).toBe(6);
});

it('more than its most in the name of one site is kept for later as a whole; the others are taken in', async () => {
  const agency = { channel: 'agency', site: 'agency-0123' } as const;
  const [first, second, third] = await Promise.all([agency, agency, agency].map(sealed));
  const other = await sealed();
  expect((await send('203.0.113.7', first ?? {}, second ?? {})).status).toBe(200);
  await expectSlowDown(await send('203.0.113.8', third ?? {}, other), '50');
  expect((await collector.counts())['responses']).toBe(2);
  expect((await send('203.0.113.9', other, first ?? {})).status).toBe(200);
  now += 50_000;
  expect((await send('203.0.113.8', third ?? {})).status).toBe(200);
  expect(collector.lines.join()).not.toContain('request failed');
});

it('what costs something is counted against an address, a survey page and a question whether one may ask are not', async () => {
  const ask = async (method: string, path: string) =>
    (await collector.app.request(path, { method, headers: from('203.0.113.7') }, proxy)).status;
  for (const path of ['/v1/surveys/contract', '/readyz', '/diag', '/v1/nothing']) await ask('GET', path);
  for (const path of ['/v1/surveys/contract', '/readyz', '/diag']) {
    expect([path, await ask('GET', path)]).toEqual([path, 429]);
  }
  expect(await ask('OPTIONS', '/v1/responses')).toBe(204);
  expect(await ask('GET', '/s/contract')).toBe(200);
  expect(await ask('GET', '/healthz')).toBe(200);
});

it('S1: who guesses at the secret of a receipt soon waits, and its owner, from elsewhere, does not', async () => {
  const { response, receipt } = await aResponse();
  await send('203.0.113.7', await seal(response, collector.deps.keys.newest()));
  const wrong = (await aResponse()).receipt.secret;
  for (let time = 0; time < 3; time += 1) {
    expect((await show(receipt.number, wrong, '203.0.113.9')).status).toBe(404);
  }
  await expectSlowDown(await show(receipt.number, wrong, '203.0.113.9'), '890');
  now += 60_000;
  // The right one, too: else guessing would go on.
  await expectSlowDown(await show(receipt.number, receipt.secret, '203.0.113.9'), '830');
  expect((await show(receipt.number, receipt.secret, '203.0.113.7')).status).toBe(200);
  now += 830_000;
  expect((await show(receipt.number, receipt.secret, '203.0.113.9')).status).toBe(200);
});

it('S1: from many addresses together, too', async () => {
  const { receipt } = await aResponse();
  const replies = [];
  for (let address = 1; address <= 20; address += 1) {
    replies.push((await show(receipt.number, receipt.secret, `203.0.113.${address}`)).status);
  }
  expect(replies.filter((status) => status === 404)).toHaveLength(15);
  expect(new Set(replies.slice(15))).toEqual(new Set([429]));
});
