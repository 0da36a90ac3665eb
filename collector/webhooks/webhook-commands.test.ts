import { afterEach, beforeEach, expect, it } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { testWebhooks, type TestWebhooks } from '../testing/test-webhooks.ts';
import {
  addWebhook,
  enableWebhook,
  listWebhooks,
  removeWebhook,
  replayWebhook,
  rotateWebhookSecret,
} from './webhook-commands.ts';

let collector: TestCollector;
let webhooks: TestWebhooks;
let status: number;
beforeEach(async () => {
  status = 204;
  collector = await startTestCollector();
  webhooks = await testWebhooks(collector, async () => ({ status, retryAfter: null }));
});
afterEach(() => discard(collector));

const HOUR_MS = 3_600_000;
const nobody = '0'.repeat(12);

async function submit(): Promise<string> {
  const voice = [{ class: 'question' as const, topics: [], text: '声' }];
  const { response } = await aResponse({ answers: { overall: 3, voice } });
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  return response.id;
}

it('says a secret once, and keeps nothing that signs without the key file', async () => {
  const { id, secret } = await webhooks.add();
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  const kept = JSON.stringify(await collector.database.selectFrom('webhook_endpoints').selectAll().execute());
  expect(kept).toContain(id);
  expect(kept).not.toContain(secret.slice('whsec_'.length, -1));
});

it('W3: signs with both secrets while a rotation overlaps, then with the new one alone', async () => {
  const { id, secret: old } = await webhooks.add();
  const rotated = await webhooks.run(rotateWebhookSecret, '--id', id, '--overlap-hours', '2');
  const current = rotated.split('\t')[1] ?? '';
  const verifiedBy = async (): Promise<readonly string[]> => {
    await submit();
    await webhooks.round();
    const last = webhooks.sent.at(-1);
    if (!last) throw new Error('it was told');
    const { headers, body } = last;
    const signatures = headers['webhook-signature']?.split(' ') ?? [];
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
    const isSignedWith = (secret: string): boolean =>
      signatures.includes(new Webhook(secret).sign(headers['webhook-id'] ?? '', at, body));
    return [old, current].filter(isSignedWith);
  };
  expect(await verifiedBy()).toEqual([old, current]);
  webhooks.turnClock(2 * HOUR_MS - 1);
  expect(await verifiedBy()).toEqual([old, current]);
  webhooks.turnClock(1);
  expect(await verifiedBy()).toEqual([current]);
});

it('lists what there is, with what waits and what is dead; removed, all of it is gone', async () => {
  const { id } = await webhooks.add('https://crm.example/koe?tenant=1', 'voice.received');
  await submit();
  status = 500;
  await webhooks.round();
  expect(await webhooks.run(listWebhooks)).toBe(
    `${id}\tvoice.received\tenabled\t1 waiting\t0 dead\thttps://crm.example/koe?tenant=1`,
  );
  expect(await webhooks.run(removeWebhook, '--id', id)).toBe(`Removed: ${id}`);
  expect(await webhooks.run(listWebhooks)).toBe('');
  expect(await webhooks.deliveries.counts()).toEqual([]);
});

it('replays from a place, from a time, or one dead letter, under the ids that they had', async () => {
  const first = await submit();
  const second = await submit();
  const third = await submit();
  await collector.database
    .updateTable('responses')
    .set({ received_at: '2026-11-19T02:00:00.000Z' })
    .where('id', 'in', [first, second])
    .execute();
  await collector.deps.responses.requestWithdrawal(second, '2026-11-20T01:00:00.000Z');
  const { id } = await webhooks.add();
  const told = async (...words: readonly string[]): Promise<readonly string[]> => {
    const before = webhooks.sent.length;
    await webhooks.run(replayWebhook, '--id', id, ...words);
    await webhooks.round();
    return webhooks.sent
      .slice(before)
      .map(({ headers }) => String(headers['webhook-id']))
      .toSorted();
  };
  const voice = (response: string): string => `voice_${response}_0`;
  const places = await collector.deps.feed.after(0, 10);
  const placed = places.map(({ response }) => voice(response));
  expect(await told('--after', '0')).toEqual(placed.toSorted());
  expect(await told('--after', '2')).toEqual(placed.slice(2));
  expect(await told('--since', '2026-11-20T00:00:00Z')).toEqual([voice(third), `withdrawal_${second}`]);
  status = 410;
  await told('--after', '0');
  await expect(told('--dead')).rejects.toMatchObject({ reasons: [expect.stringContaining('is disabled')] });
  status = 204;
  await webhooks.run(enableWebhook, '--id', id);
  expect(await told('--event', voice(second))).toEqual([voice(second)]);
  expect(await told('--dead')).toHaveLength(2);
});

it('V4: takes no private address, and says when there is no such webhook', async () => {
  const words = ['--url', 'https://10.0.0.1/', '--events', 'voice.received'];
  await expect(webhooks.run(addWebhook, ...words)).rejects.toThrow('--url must be a public address');
  for (const command of [removeWebhook, enableWebhook, rotateWebhookSecret])
    await expect(webhooks.run(command, '--id', nobody)).rejects.toThrow(`there is no webhook ${nobody}`);
  await expect(webhooks.run(replayWebhook, '--id', nobody, '--dead')).rejects.toThrow('there is no webhook');
});
