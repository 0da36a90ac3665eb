import { afterEach, beforeEach, expect, it } from 'vitest';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

const metricsToken = 'a-token_of-more-than-thirty-two-letters';
let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector({ metricsToken });
});
afterEach(() => discard(collector));

const ask = (authorization?: string) =>
  collector.app.request('/metrics', { headers: authorization === undefined ? {} : { authorization } });
const figures = async (): Promise<string> => (await ask(`Bearer ${metricsToken}`)).text();

it('tells what became of responses, from the first on', async () => {
  expect(await figures()).toContain('koe_responses_total{outcome="stored"} 0');
  const item = await seal((await aResponse()).response, collector.deps.keys.newest());
  await collector.submit(item, item);
  await collector.submit({ ...item, sha256: '0'.repeat(64) });
  const told = await figures();
  expect(told).toContain('koe_responses_total{outcome="stored"} 1');
  expect(told).toContain('koe_responses_total{outcome="duplicate"} 1');
  expect(told).toContain('koe_responses_total{outcome="rejected"} 1');
  expect(told).toContain('koe_responses_total{outcome="conflict"} 0');
  expect(told).toContain('koe_rejections_total{problem="response-invalid"} 1');
  expect(told).toContain('koe_rejections_total{problem="unknown-key"} 0');
});

it('P3: tells how long requests took by the route’s pattern, and nothing of their addresses', async () => {
  await collector.app.request('/v1/surveys/contract?lang=ja');
  await collector.app.request('/v1/receipts/ABCD-EFGH-JKMN');
  await collector.app.request('/no-such-page?a.overall=1');
  const told = await figures();
  expect(told).toMatch(
    /^koe_request_duration_seconds_count\{method="GET",route="\/v1\/surveys\/:survey",status="200"\} 1$/m,
  );
  expect(told).toContain('route="/v1/receipts/:receipt",status="401"');
  expect(told).not.toMatch(/ABCD|no-such-page|overall|lang/);
});

it('has no more series for whatever strangers ask', async () => {
  const askAll = async (times: number): Promise<number> => {
    for (let count = 0; count < times; count += 1)
      for (const method of ['GET', 'POST', 'PROPFIND', `X${count}`])
        for (const path of [`/${count}`, `/s/${count}`, `/v1/surveys/${count}`, `/v1/receipts/${count}`])
          await collector.app.request(path, { method });
    return (await figures()).split('\n').length;
  };
  await askAll(1);
  expect(await askAll(30)).toBe(await askAll(1));
});

it.each([undefined, 'Bearer wrong', 'Bearer ', `Basic ${metricsToken}`, `Bearer ${metricsToken}x`])(
  'tells nothing to who does not know the token: %s',
  async (authorization) => {
    const reply = await ask(authorization);
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
    expect(await reply.json()).toMatchObject({ errors: [{ field: 'authorization' }] });
  },
);

it('is no address of the collector’s where no token is set', async () => {
  const closed = await startTestCollector({ metricsToken: undefined });
  const reply = await closed.app.request('/metrics', {
    headers: { authorization: `Bearer ${metricsToken}` },
  });
  expect(reply.status).toBe(404);
  await discard(closed);
});
