import { sql } from 'kysely';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  ContactChangedSchema,
  VoiceReceivedSchema,
  WithdrawalRequestedSchema,
} from '../../src/protocol/webhook-event.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { StoreError } from '../storage/store-error.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { testWebhooks, type TestWebhooks } from '../testing/test-webhooks.ts';
import { CLAIM_MS } from './delivery-store.ts';
import type { Answer } from './settlement-of.ts';
import { listDeadWebhooks, replayWebhook } from './webhook-commands.ts';

let collector: TestCollector;
let webhooks: TestWebhooks;
let answer: Answer;
beforeEach(async () => {
  answer = { status: 204, retryAfter: null };
  collector = await startTestCollector();
  webhooks = await testWebhooks(collector, async () => answer);
});
afterEach(() => discard(collector));

const HOUR_MS = 3_600_000;
const ids = (): readonly string[] =>
  webhooks.sent.map(({ headers }) => String(headers['webhook-id'])).toSorted();

async function submit(...texts: readonly string[]) {
  const { response } = await aResponse({
    answers: {
      overall: 2,
      voice: texts.map((text) => ({ class: 'complaint' as const, topics: [], text })),
    },
    contact: { by: 'phone', address: '090-1234-5678', when: '平日の夕方', notThroughAgency: true },
  });
  const [result] = await collector.submit(await seal(response, collector.deps.keys.newest()));
  expect(result?.outcome).toBe('stored');
  return response;
}

it('W1, W3: tells each voice once, by its place, its receipt and what it is, and nothing of its words', async () => {
  await webhooks.add();
  const { id, receipt } = await submit('連絡がない', '待たされた');
  await webhooks.round();
  await webhooks.round();
  expect(ids()).toEqual([`voice_${id}_0`, `voice_${id}_1`]);
  const first = webhooks.sent.find(({ headers }) => headers['webhook-id'] === `voice_${id}_0`);
  expect(v.parse(VoiceReceivedSchema, JSON.parse(first?.body ?? ''))).toEqual({
    type: 'voice.received',
    timestamp: '2026-11-20T02:00:00.000Z',
    data: {
      position: 1,
      response: id,
      ordinal: 0,
      receipt: receipt.number,
      survey: 'contract',
      class: 'complaint',
    },
  });
  const told = JSON.stringify(webhooks.sent) + collector.lines.join('');
  expect(told).not.toMatch(/連絡|待た|090|夕方/);
  expect(await webhooks.deliveries.oldest()).toBeUndefined();
});

it('W1: tells of a withdrawal once, however often it is asked for', async () => {
  await webhooks.add();
  const { id, receipt } = await submit('一');
  for (const at of ['2026-11-20T01:00:00.000Z', '2026-11-20T01:30:00.000Z'])
    await collector.deps.responses.requestWithdrawal(id, at);
  await webhooks.round();
  expect(ids()).toEqual([`voice_${id}_0`, `withdrawal_${id}`]);
  const told = webhooks.sent.find(({ headers }) => headers['webhook-id'] === `withdrawal_${id}`);
  expect(v.parse(WithdrawalRequestedSchema, JSON.parse(told?.body ?? ''))).toEqual({
    type: 'withdrawal.requested',
    timestamp: '2026-11-20T01:00:00.000Z',
    data: { response: id, receipt: receipt.number, survey: 'contract' },
  });
});

it('W1, W3: tells that a contact was changed, each time, and nothing of it; replayed, it tells of the last one', async () => {
  const { id: endpoint } = await webhooks.add(undefined, 'contact.changed');
  const { id, receipt } = await submit('一');
  const changes = ['2026-11-21T01:00:00.000Z', '2026-11-21T01:30:00.000Z'];
  const no = { response_id: id, by: 'no', sealed: null, not_through_agency: null };
  for (const received_at of changes) await collector.deps.contacts.change({ ...no, received_at });
  webhooks.turnClock(48 * HOUR_MS);
  await webhooks.round();
  const named = changes.map((at) => `contact_${id}_${Date.parse(at)}`);
  expect(ids()).toEqual(named);
  expect(v.parse(ContactChangedSchema, JSON.parse(webhooks.sent[0]?.body ?? ''))).toEqual({
    type: 'contact.changed',
    timestamp: changes[0],
    data: { response: id, receipt: receipt.number, survey: 'contract' },
  });
  await submit('whose contact is as it came');
  await webhooks.run(replayWebhook, '--id', endpoint, '--since', '2026-11-20T00:00:00Z');
  await webhooks.round();
  expect(ids()).toEqual([...named, named[1]]);
});

it('W1: where it cannot be written that it is to be told, the voice gets no place and the withdrawal is not noted', async () => {
  await webhooks.add();
  const { id } = await submit('一');
  await sql`alter table webhook_deliveries rename to elsewhere`.execute(collector.database);
  await expect(collector.deps.feed.after(0, 10)).rejects.toThrow(StoreError);
  await expect(collector.deps.responses.requestWithdrawal(id, '2026-11-20T01:00:00.000Z')).rejects.toThrow(
    StoreError,
  );
  await sql`alter table elsewhere rename to webhook_deliveries`.execute(collector.database);
  expect(await collector.database.selectFrom('listed_voices').selectAll().execute()).toEqual([]);
  expect(await collector.database.selectFrom('withdrawals').selectAll().execute()).toEqual([]);
  expect(await collector.deps.feed.after(0, 10)).toHaveLength(1);
  await webhooks.round();
  expect(ids()).toEqual([`voice_${id}_0`]);
});

it('tells each endpoint of what it asked for, from when it was added on', async () => {
  await submit('earlier');
  await webhooks.add('https://crm.example/voices', 'voice.received');
  await webhooks.add('https://crm.example/withdrawals', 'withdrawal.requested');
  const { id } = await submit('later');
  await collector.deps.responses.requestWithdrawal(id, '2026-11-20T01:00:00.000Z');
  await webhooks.round();
  expect(webhooks.sent.map(({ url, headers }) => `${url} ${headers['webhook-id']}`).toSorted()).toEqual([
    `https://crm.example/voices voice_${id}_0`,
    `https://crm.example/withdrawals withdrawal_${id}`,
  ]);
});

it('W3: what failed waits for its time, and is sent again as it was, at the time of the attempt', async () => {
  await webhooks.add();
  await submit('一');
  answer = { status: 500, retryAfter: null };
  await webhooks.round();
  webhooks.turnClock(4_999);
  await webhooks.round();
  expect(webhooks.sent).toHaveLength(1);
  answer = { status: 204, retryAfter: null };
  webhooks.turnClock(1);
  await webhooks.round();
  const [first, second] = webhooks.sent;
  expect(second?.body).toBe(first?.body);
  expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  expect(Number(second?.headers['webhook-timestamp'])).toBe(Number(first?.headers['webhook-timestamp']) + 5);
});

it('W1: is dead after ten attempts, can be looked at, and comes to life again when it is replayed', async () => {
  const { id: endpoint } = await webhooks.add();
  const { id } = await submit('一');
  answer = { status: 500, retryAfter: null };
  for (let attempt = 1; attempt <= 12; attempt += 1) {
    await webhooks.round();
    webhooks.turnClock(25 * HOUR_MS);
  }
  expect(webhooks.sent).toHaveLength(10);
  expect(await webhooks.run(listDeadWebhooks)).toMatch(
    new RegExp(`^${endpoint}\tvoice_${id}_0\t2026-11-29T11:00:00.000Z\t10 failures\tstatus 500$`),
  );
  expect(await webhooks.deliveries.oldest()).toBeUndefined();
  answer = { status: 204, retryAfter: null };
  expect(await webhooks.run(replayWebhook, '--id', endpoint, '--dead')).toBe('To be told: 1');
  await webhooks.round();
  expect(webhooks.sent).toHaveLength(11);
  expect(await webhooks.run(listDeadWebhooks)).toBe('');
});

it('410 disables the endpoint: what waits for it is dead, and it is told of nothing more', async () => {
  const { id: endpoint } = await webhooks.add();
  await submit('一', '二');
  answer = { status: 410, retryAfter: null };
  await webhooks.round();
  await submit('三');
  await webhooks.round();
  expect(await webhooks.deliveries.counts()).toEqual([{ endpointId: endpoint, waiting: 0, dead: 2 }]);
  expect((await webhooks.endpoints.all())[0]?.disabledAt).toBe('2026-11-20T02:00:00.000Z');
});

it('W2: what was claimed and never settled is attempted again once the claim has run out', async () => {
  const { id: endpoint } = await webhooks.add();
  await submit('一');
  await webhooks.world.listNew();
  const [lost] = await webhooks.deliveries.claim(endpoint, 10, 'of-one-that-died', webhooks.world.now());
  webhooks.turnClock(CLAIM_MS - 1);
  await webhooks.round();
  expect(webhooks.sent).toEqual([]);
  webhooks.turnClock(1);
  await webhooks.round();
  expect(ids()).toEqual([lost?.eventId]);
});

it('W2: who comes back after the claim has run out settles nothing for the one who has it now', async () => {
  const { id: endpoint } = await webhooks.add();
  await submit('一');
  await webhooks.world.listNew();
  const [late] = await webhooks.deliveries.claim(endpoint, 10, 'late', webhooks.world.now());
  webhooks.turnClock(CLAIM_MS);
  const [current] = await webhooks.deliveries.claim(endpoint, 10, 'current', webhooks.world.now());
  if (!late || !current) throw new Error('both had it');
  for (const settlement of [
    { is: 'delivered' },
    { is: 'dead', reason: 'late', restMs: 0 },
    { is: 'failed', reason: 'late', afterMs: 0, restMs: 0 },
  ] as const)
    await webhooks.deliveries.settle(late, settlement, webhooks.world.now());
  await webhooks.deliveries.release(late, webhooks.world.now());
  expect(await webhooks.deliveries.counts()).toEqual([{ endpointId: endpoint, waiting: 1, dead: 0 }]);
  expect(await webhooks.deliveries.claim(endpoint, 10, 'third', webhooks.world.now())).toEqual([]);
  await webhooks.deliveries.settle(current, { is: 'delivered' }, webhooks.world.now());
  expect(await webhooks.deliveries.counts()).toEqual([]);
});
