import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { MintBatchReplySchema, MintReplySchema } from '../../src/protocol/mint-invitations.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { mintToken } from '../tokens/token-commands.ts';

let collector: TestCollector;
let token: string;
beforeEach(async () => {
  collector = await startTestCollector();
  const { tokens, now } = collector.deps;
  token = await mintToken(['--name', 'claims', '--scope', 'invitations:mint'], tokens, now());
});
afterEach(() => discard(collector));

const post = (body: unknown, path = '', authorization = `Bearer ${token}`) =>
  collector.app.request(`/v1/invitations${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const wanted = { id: 'claim-7', survey: 'claim-payment', channel: 'line', subject: 'K-2026/7' };
const mint = async (body: object) => v.parse(MintReplySchema, await (await post(body)).json());
const linkOf = async (body: object): Promise<string> => {
  const reply = await mint(body);
  return 'link' in reply ? reply.link : '';
};

it('mints one with its link, its code and the message for its channel', async () => {
  const reply = await post(wanted);
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([201, 'no-store']);
  const body = v.parse(MintReplySchema, await reply.json());
  expect(body).toMatchObject({
    id: 'claim-7',
    outcome: 'minted',
    opensUntil: '2026-12-20T02:00:00.000Z',
    submitsUntil: '2026-12-27T02:00:00.000Z',
    qr: expect.stringMatching(/^<svg /),
    lineMessage: { type: 'flex' },
  });
  expect(await linkOf({ ...wanted, id: 'e', subject: 'e', channel: 'email', lang: 'en' })).toMatch(
    /&lang=en$/,
  );
});

it('X6: what it mints is redeemed by the response that answers it', async () => {
  const link = await linkOf({ ...wanted, survey: 'contract' });
  const invitation = new URLSearchParams(new URL(link).hash.slice(1)).get('i') ?? '';
  const { response } = await aResponse({ channel: 'link', invitation });
  await collector.submit(await seal(response, collector.deps.keys.newest()));
  expect(await collector.database.selectFrom('redemptions').selectAll().execute()).toMatchObject([
    { invitation_id: 'claim-7', response_id: response.id, channel: 'line' },
  ]);
});

it('X7: a call that is made again is given the same link, and mints no second one', async () => {
  const link = await linkOf(wanted);
  const again = await post(wanted);
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ outcome: 'minted-before', link });
  const conflict = await post({ ...wanted, channel: 'sms' });
  expect([conflict.status, conflict.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
  expect(await conflict.json()).toMatchObject({
    type: '/problems/invitation-conflict',
    errors: [{ field: '/channel' }],
  });
});

it('says why nobody is asked', async () => {
  const reply = await post({ ...wanted, sensitive: true });
  expect(reply.status).toBe(200);
  expect(await reply.json()).toEqual({ id: 'claim-7', outcome: 'skipped', reason: 'sensitive' });
});

it('V4: names the field that is amiss, and not what stands there', async () => {
  const changes = {
    '/id': { id: '-7' },
    '/survey': { survey: 'pets' },
    '/channel': { channel: 'pigeon' },
    '/site': { site: 'nowhere' },
    '/subject': { subject: '山田 太郎' },
    '/opensDays': { opensDays: 0 },
    '/submitsDays': { submitsDays: 1.5 },
    '/lang': { lang: 'ja_JP' },
    '/sendAt': { sendAt: '2026-13-41T10:00Z' },
    '/name': { name: '山田' },
  };
  for (const [field, change] of Object.entries(changes)) {
    const reply = await post({ ...wanted, ...change });
    const text = await reply.text();
    expect([field, reply.status, JSON.parse(text)]).toMatchObject([field, 400, { errors: [{ field }] }]);
    expect(text).not.toContain('山田');
  }
  expect(await (await post({})).json()).toMatchObject({
    errors: [{ field: '/id' }, { field: '/survey' }, { field: '/channel' }],
  });
});

it('V4: what is amiss in a batch does not keep the others from being minted', async () => {
  const reply = await post(
    { invitations: [wanted, { ...wanted, id: 'claim-8', channel: 'pigeon' }, { ...wanted, id: 'claim-9' }] },
    '/batch',
  );
  expect(reply.status).toBe(200);
  const { results } = v.parse(MintBatchReplySchema, await reply.json());
  expect(results).toMatchObject([
    { id: 'claim-7', outcome: 'minted' },
    { id: 'claim-8', outcome: 'rejected', problem: { errors: [{ field: '/channel' }] } },
    { id: 'claim-9', outcome: 'skipped', reason: 'asked-before' },
  ]);
});

it('V4: a batch has at least one and at most 500', async () => {
  for (const count of [0, 501]) {
    const reply = await post({ invitations: Array.from({ length: count }, () => wanted) }, '/batch');
    expect([reply.status, await reply.json()]).toMatchObject([400, { errors: [{ field: '/invitations' }] }]);
  }
});

it.each(['', '/batch'])('mints nothing without a token for it (%j)', async (path) => {
  const { tokens, now } = collector.deps;
  const other = await mintToken(['--name', 'desk', '--scope', 'voices:read'], tokens, now());
  expect((await post(wanted, path, 'Bearer x')).status).toBe(401);
  expect((await post(wanted, path, `Bearer ${other}`)).status).toBe(403);
  expect(await collector.database.selectFrom('minted_invitations').selectAll().execute()).toEqual([]);
});

it('P3: no id, subject or link gets into the log', async () => {
  const link = await linkOf(wanted);
  const log = collector.lines.join('\n');
  expect(log).toContain('invitations minted');
  for (const secret of ['claim-7', 'K-2026/7', link.slice(-20), token.slice(-43)])
    expect(log).not.toContain(secret);
});
