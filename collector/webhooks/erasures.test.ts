import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ResponseErasedSchema } from '../../src/protocol/webhook-event.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { eraseOnRequest } from '../erasure/erasure-commands.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { testWebhooks, type TestWebhooks } from '../testing/test-webhooks.ts';
import type { SendWebhook } from './send-webhook.ts';
import { replayWebhook } from './webhook-commands.ts';

let collector: TestCollector;
let webhooks: TestWebhooks;
let answer: SendWebhook;
const taken: SendWebhook = async () => ({ status: 204, retryAfter: null });
const failing: SendWebhook = async () => ({ status: 500, retryAfter: null });
beforeEach(async () => {
  answer = taken;
  collector = await startTestCollector();
  webhooks = await testWebhooks(collector, (...attempt) => answer(...attempt));
});
afterEach(() => discard(collector));

const URL = 'https://crm.example/koe';
const ALL = 'voice.received,withdrawal.requested,response.erased';
const DAY_MS = 24 * 60 * 60 * 1_000;

const erase = (id: string) => eraseOnRequest(id, collector.database, webhooks.world.now());
const withdraw = (id: string) =>
  collector.deps.responses.requestWithdrawal(id, new Date(webhooks.world.now()).toISOString());
async function submit(): Promise<string> {
  const voice = [{ class: 'complaint' as const, topics: [], text: '連絡がない' }];
  const { response } = await aResponse({ answers: { overall: 2, voice } });
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  return response.id;
}
/** What is told while something is done and then a round goes about. */
async function toldAfter(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = webhooks.sent.length;
  await work();
  await webhooks.round();
  return webhooks.sent.slice(before).map(({ headers }) => String(headers['webhook-id']));
}

describe('W5: of an erased response', () => {
  it('nothing that waited is told any more, but once that it was erased, and where', async () => {
    await webhooks.add(URL, ALL);
    const id = await submit();
    await withdraw(id);
    const told = await toldAfter(async () => {
      await webhooks.world.listNew();
      await erase(id);
      await erase(id);
    });
    expect(told).toEqual([`erasure_${id}`]);
    const [erasure] = await collector.deps.erasures.after(0, 10);
    expect(v.parse(ResponseErasedSchema, JSON.parse(webhooks.sent[0]?.body ?? ''))).toEqual({
      type: 'response.erased',
      timestamp: erasure?.erasedAt,
      data: { position: erasure?.position, response: id },
    });
    expect(await webhooks.deliveries.counts()).toEqual([]);
  });

  it('what failed is not tried again, and no dead letter of it comes back to life', async () => {
    const { id: endpoint } = await webhooks.add(URL, ALL);
    const [failed, dead] = [await submit(), await submit()];
    await withdraw(dead);
    answer = failing;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await webhooks.round();
      webhooks.turnClock(DAY_MS);
    }
    await webhooks.run(replayWebhook, '--id', endpoint, '--event', `voice_${failed}_0`);
    await webhooks.round();
    await erase(failed);
    await erase(dead);
    answer = taken;
    const told = await toldAfter(() => webhooks.run(replayWebhook, '--id', endpoint, '--dead'));
    expect(told.toSorted()).toEqual([`erasure_${failed}`, `erasure_${dead}`].toSorted());
  });

  it('an attempt that was under way is the last one', async () => {
    await webhooks.add(URL, ALL);
    const id = await submit();
    answer = async (...attempt) => {
      await erase(id);
      return failing(...attempt);
    };
    expect(await toldAfter(withdraw.bind(undefined, id))).toHaveLength(2);
    answer = taken;
    expect(await toldAfter(async () => webhooks.turnClock(DAY_MS))).toEqual([`erasure_${id}`]);
  });

  it('no withdrawal is told that was asked for at the same moment', async () => {
    await webhooks.add(URL, ALL);
    for (let time = 0; time < 20; time += 1) {
      const id = await submit();
      const both = () => Promise.all(time % 2 === 0 ? [withdraw(id), erase(id)] : [erase(id), withdraw(id)]);
      expect(await toldAfter(both)).toEqual([`erasure_${id}`]);
    }
  });

  it('a replay tells that it was erased, and nothing older', async () => {
    const id = await submit();
    await withdraw(id);
    await collector.deps.feed.after(0, 10);
    await erase(id);
    const { id: endpoint } = await webhooks.add(URL, ALL);
    const replay = (...words: readonly string[]) =>
      toldAfter(() => webhooks.run(replayWebhook, '--id', endpoint, ...words));
    expect(await replay('--after', '0')).toEqual([]);
    expect(await replay('--since', '2026-11-20T00:00:00Z')).toEqual([`erasure_${id}`]);
    expect(await replay('--since', '2026-11-21T00:00:00Z')).toEqual([]);
  });

  it('an endpoint that does not want to be told of erasures is told nothing', async () => {
    await webhooks.add(URL, 'voice.received,withdrawal.requested');
    const id = await submit();
    await withdraw(id);
    expect(await toldAfter(() => erase(id))).toEqual([]);
  });
});
