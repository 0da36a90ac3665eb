import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { StoreError } from '../storage/store-error.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { testWebhooks } from '../testing/test-webhooks.ts';
import type { Answer } from './settlement-of.ts';
import { startWebhooks } from './start-webhooks.ts';

let collector: TestCollector;
beforeEach(async () => {
  collector = await startTestCollector();
});
afterEach(() => discard(collector));

const AMPLE_MS = 5_000;
const taken: Answer = { status: 204, retryAfter: null };
/** As a receiver that never answers, until the attempt is given up. */
const hangs = (signal: AbortSignal): Promise<Answer> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ failure: 'no answer in time' }));
  });

async function submit(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const voice = [{ class: 'request' as const, topics: [], text: '声' }];
    const { response } = await aResponse({ answers: { overall: 3, voice } });
    await collector.submit(await seal(response, collector.deps.keys.newest()));
  }
}

it('an endpoint that hangs holds up no other, and one with more than a round’s worth is told on', async () => {
  const webhooks = await testWebhooks(collector, (url, _, signal) =>
    url.pathname === '/hangs' ? hangs(signal) : Promise.resolve(taken),
  );
  await webhooks.add('https://crm.example/hangs');
  await webhooks.add('https://crm.example/works');
  await submit(25);
  const running = startWebhooks(webhooks.world);
  await vi.waitUntil(() => webhooks.sent.filter(({ url }) => url.endsWith('/works')).length === 25);
  await running.stop(0);
  expect(webhooks.sent.filter(({ url }) => url.endsWith('/hangs'))).toHaveLength(10);
});

it('an endpoint that asks for patience is left in peace, with all that waits for it', async () => {
  const webhooks = await testWebhooks(collector, async () => ({ status: 503, retryAfter: '120' }));
  await webhooks.add();
  await submit(12);
  let looked = 0;
  const all = async () => {
    const endpoints = await webhooks.endpoints.all();
    if (endpoints.some(({ restsUntil }) => restsUntil === '2026-11-20T02:02:00.000Z')) looked += 1;
    return endpoints;
  };
  const running = startWebhooks({ ...webhooks.world, endpoints: { ...webhooks.endpoints, all } });
  await vi.waitUntil(() => looked > 0);
  await running.stop(AMPLE_MS);
  expect(webhooks.sent).toHaveLength(10);
  expect(await webhooks.deliveries.counts()).toMatchObject([{ waiting: 12 }]);
});

it('W2: stopped, it waits for attempts that come to their end, and claims nothing more', async () => {
  let answer: (one: Answer) => void = () => undefined;
  const webhooks = await testWebhooks(collector, () => new Promise((resolve) => (answer = resolve)));
  await webhooks.add();
  await submit(1);
  const running = startWebhooks(webhooks.world);
  await vi.waitUntil(() => webhooks.sent.length === 1);
  const stopped = running.stop(AMPLE_MS);
  await submit(1);
  answer(taken);
  await stopped;
  await webhooks.world.listNew();
  expect(await webhooks.deliveries.counts()).toMatchObject([{ waiting: 1 }]);
  expect(webhooks.sent).toHaveLength(1);
});

it('W2: stopped while a receiver hangs, it gives the claim back, and that is no failure', async () => {
  const webhooks = await testWebhooks(collector, (_, __, signal) => hangs(signal));
  const { id } = await webhooks.add();
  await submit(1);
  const running = startWebhooks(webhooks.world);
  await vi.waitUntil(() => webhooks.sent.length === 1);
  await running.stop(0);
  expect(await webhooks.deliveries.claim(id, 10, 'next', webhooks.world.now())).toMatchObject([
    { failures: 0 },
  ]);
});

it('while the database is away it pauses, says so once, and goes on when it is back', async () => {
  const webhooks = await testWebhooks(collector);
  await webhooks.add();
  await submit(1);
  let asked = 0;
  const all = async () => {
    asked += 1;
    if (asked <= 2) throw new StoreError(new Error('away'));
    return webhooks.endpoints.all();
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const running = startWebhooks({ ...webhooks.world, endpoints: { ...webhooks.endpoints, all } });
  await vi.waitUntil(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    return webhooks.sent.length === 1;
  });
  vi.useRealTimers();
  await running.stop(AMPLE_MS);
  const said = collector.lines.join('\n');
  expect(said.match(/webhooks pause/g)).toHaveLength(1);
  expect(said).toContain('webhooks go on');
  expect(said).not.toContain('away');
});

it('tells Prometheus what became of attempts, and for how long the oldest waits', async () => {
  const answers: Answer[] = [{ status: 500, retryAfter: null }, taken];
  const webhooks = await testWebhooks(collector, async () => answers.shift() ?? taken);
  await webhooks.add();
  await submit(2);
  webhooks.turnClock(90_000);
  const running = startWebhooks(webhooks.world);
  await vi.waitUntil(() => webhooks.sent.length === 2);
  await running.stop(AMPLE_MS);
  const told = await collector.deps.metrics.registry.metrics();
  expect(told).toContain('koe_webhook_attempts_total{outcome="delivered"} 1');
  expect(told).toContain('koe_webhook_attempts_total{outcome="failed"} 1');
  expect(told).toContain('koe_webhook_attempts_total{outcome="dead"} 0');
  expect(told).toContain('koe_webhook_oldest_seconds 90');
});
