import { afterAll, beforeAll, expect, it } from 'vitest';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

const ask = async (number: string, secret: string): Promise<Response> =>
  collector.app.request(`/v1/receipts/${number}/withdrawal`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });

it('X5 P3: notes the request once, and logs it without saying whose it is', async () => {
  const { response, receipt } = await aResponse();
  const other = (await aResponse()).receipt;
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  const before = collector.lines.length;
  expect((await ask(receipt.number, other.secret)).status).toBe(404);
  const first: unknown = await (await ask(receipt.number, receipt.secret)).json();
  const again: unknown = await (await ask(receipt.number, receipt.secret)).json();
  expect(first).toMatchObject({ receipt: receipt.number, withdrawalRequestedAt: '2026-11-20T02:00:00.000Z' });
  expect(again).toEqual(first);
  expect(await collector.database.selectFrom('withdrawals').selectAll().execute()).toEqual([
    { response_id: response.id, requested_at: '2026-11-20T02:00:00.000Z' },
  ]);
  const logged = collector.lines.slice(before).join('\n');
  expect(logged.match(/withdrawal requested/g)).toHaveLength(1);
  for (const told of [response.id, receipt.number, receipt.secret]) expect(logged).not.toContain(told);
});
