import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { ErasuresReplySchema } from '../../src/protocol/erasures-reply.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { eraseOnRequest } from '../erasure/erasure-commands.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { mintToken } from '../tokens/token-commands.ts';

let collector: TestCollector;
let token: string;
beforeEach(async () => {
  collector = await startTestCollector();
  const { tokens, now } = collector.deps;
  token = await mintToken(['--name', 'desk', '--scope', 'voices:read'], tokens, now());
});
afterEach(() => discard(collector));

const ask = (query: string, authorization = `Bearer ${token}`) =>
  collector.app.request(`/v1/erasures${query}`, { headers: { authorization } });
const read = async (query: string) => v.parse(ErasuresReplySchema, await (await ask(query)).json());

it('tells whoever has copies what was erased, each once and in an order that stays', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    const { response } = await aResponse();
    await collector.submit(await seal(response, collector.deps.keys.newest()));
    ids.unshift(response.id);
  }
  for (const id of ids) await eraseOnRequest(id, collector.database, collector.deps.now());
  const erasedAt = '2026-11-20T02:00:00.000Z';
  const [first, second, third] = ids.map((response, at) => ({ position: at + 1, response, erasedAt }));
  expect(await read('?limit=2')).toEqual({ erasures: [first, second], next: 2 });
  expect(await read('?after=2')).toEqual({ erasures: [third], next: 3 });
  expect(await read('?after=3')).toEqual({ erasures: [], next: 3 });
});

it('V4: takes only places, and tells nobody without a token', async () => {
  const wrong = await ask('?after=x&limit=0');
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({ errors: [{ field: 'after' }, { field: 'limit' }] });
  expect((await ask('', 'Bearer nobody')).status).toBe(401);
});

it('P7: refuses a token that is bound to a site, since nobody knows any more which are that site’s', async () => {
  const { tokens, now, sites } = collector.deps;
  const options = ['--name', 'Midori', '--scope', 'voices:read', '--site', 'agency-0123'];
  const reply = await ask('', `Bearer ${await mintToken(options, tokens, now(), sites)}`);
  expect(reply.status).toBe(403);
  expect(await reply.json()).toMatchObject({
    errors: [{ field: 'authorization', expected: 'a token that is not bound to a site' }],
  });
});
