import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { VoicesReplySchema } from '../../src/protocol/voices-reply.ts';
import { seal } from '../../src/sealing/seal.ts';
import { aResponse } from '../../test/fixtures/a-response.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { aSite } from '../testing/test-sites.ts';
import { mintToken, revokeToken } from '../tokens/token-commands.ts';

let collector: TestCollector;
let token: string;
beforeEach(async () => {
  collector = await startTestCollector({ registered: [aSite(), aSite({ key: 'agency-0456' })] });
  const { tokens, now } = collector.deps;
  token = await mintToken(['--name', 'desk', '--scope', 'voices:read', '--days', '30'], tokens, now());
  for (const text of ['一', '=2+2', '三']) {
    const { response } = await aResponse({
      answers: { overall: 2, voice: [{ class: 'complaint', topics: [], text }] },
      contact: { by: 'phone', address: '0312345678', when: '夕方', notThroughAgency: true },
    });
    await collector.submit(await seal(response, collector.deps.keys.newest()));
  }
});
afterEach(() => discard(collector));

const ask = (query = '', headers: Readonly<Record<string, string>> = {}) =>
  collector.app.request(`/v1/voices${query}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
const read = async (query: string) => v.parse(VoicesReplySchema, await (await ask(query)).json());

it('tells them a page at a time, until there is nothing new', async () => {
  const first = await read('?limit=2');
  expect([first.voices.map(({ text }) => text), first.next]).toEqual([['一', '=2+2'], 2]);
  const second = await read(`?after=${first.next}`);
  expect([second.voices.map(({ text }) => text), second.next]).toEqual([['三'], 3]);
  expect(await read('?after=3')).toEqual({ voices: [], next: 3 });
});

it('P5: tells that a person may call, and not the number', async () => {
  const reply = await ask();
  const body = await reply.text();
  expect(body).toContain('"contact":"phone"');
  expect(body).not.toContain('0312345678');
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

it('gives all that follow as NDJSON, a voice a line', async () => {
  const reply = await ask('?after=1', { accept: 'application/x-ndjson' });
  expect(reply.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const lines = (await reply.text()).trimEnd().split('\n');
  expect(lines.map((line) => v.parse(v.object({ text: v.string() }), JSON.parse(line)).text)).toEqual([
    '=2+2',
    '三',
  ]);
});

it('gives all that follow as CSV, which no spreadsheet computes', async () => {
  const reply = await ask('', { accept: 'text/csv' });
  expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [head, ...lines] = (await reply.text()).trimEnd().split('\r\n');
  expect(head).toMatch(/position,response,/);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(",'=2+2,");
});

describe('a token that is bound to a site', () => {
  const own = ['緑の声', '緑のもう一つの声'];
  const tell = async (path: string, accept: string): Promise<string> => {
    const { app, deps } = collector;
    const options = ['--name', 'Midori', '--scope', 'voices:read', '--site', 'agency-0123'];
    const bound = await mintToken(options, deps.tokens, deps.now(), deps.sites);
    return (await app.request(path, { headers: { authorization: `Bearer ${bound}`, accept } })).text();
  };
  beforeEach(async () => {
    for (const [text, site] of [
      [own[0], 'agency-0123'],
      ['隣の声', 'agency-0456'],
      [own[1], 'agency-0123'],
    ] as const) {
      const { response } = await aResponse({
        channel: 'agency',
        site,
        answers: { overall: 2, voice: [{ class: 'praise', topics: [], text: text ?? '' }] },
      });
      await collector.submit(await seal(response, collector.deps.keys.newest()));
    }
  });

  it('P7: is told that one’s voices alone, as JSON, NDJSON and CSV', async () => {
    for (const accept of ['application/json', 'application/x-ndjson', 'text/csv']) {
      const body = await tell('/v1/voices', accept);
      for (const text of own) expect(body).toContain(text);
      expect(body.match(/praise|complaint/g)).toEqual(['praise', 'praise']);
      expect(await (await ask('', { accept })).text()).toContain('隣の声');
    }
  });

  it('goes on where it ended, and finds nothing of others there', async () => {
    const first = v.parse(VoicesReplySchema, JSON.parse(await tell('/v1/voices?limit=1', '')));
    expect([first.voices.map(({ text }) => text), first.next]).toEqual([[own[0]], 4]);
    const rest = v.parse(VoicesReplySchema, JSON.parse(await tell('/v1/voices?after=4', '')));
    expect([rest.voices.map(({ text }) => text), rest.next]).toEqual([[own[1]], 6]);
    expect(await tell('/v1/voices?after=6', '')).toBe('{"voices":[],"next":6}');
  });

  it('P9: is on record with that site', async () => {
    for (const accept of ['', 'text/csv']) await tell('/v1/voices', accept);
    const entries = await collector.database.selectFrom('audit_entries').select(['about', 'count']).execute();
    const entry = { about: '{"after":0,"site":"agency-0123","through":6}', count: 2 };
    expect(entries).toEqual([entry, entry]);
  });
});

it.each([
  ['?after=-1', 'after'],
  ['?after=x', 'after'],
  ['?after=2147483648', 'after'],
  ['?limit=0', 'limit'],
  ['?limit=1001', 'limit'],
])('says what is wrong with %s', async (query, field) => {
  const reply = await ask(query);
  expect(reply.status).toBe(400);
  expect(await reply.json()).toMatchObject({ errors: [{ field }] });
});

describe('tells nothing', () => {
  it.each([
    ['without a token', () => ''],
    ['for a made-up one', () => `Bearer koe_${'0'.repeat(12)}_${'A'.repeat(43)}`],
    ['for the right id and a wrong secret', () => `Bearer ${token.slice(0, -43)}${'A'.repeat(43)}`],
    ['for anything else', () => 'Bearer of-the-tests-and-as-long-as-it-must-be'],
  ])('%s', async (_, authorization) => {
    const reply = await ask('', { authorization: authorization() });
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('once the token has ended, or was revoked', async () => {
    const late = Date.parse('2026-12-21T02:00:00.000Z');
    const after = await startTestCollector({ tokens: collector.deps.tokens, now: () => late });
    const reply = await after.app.request('/v1/voices', { headers: { authorization: `Bearer ${token}` } });
    expect(reply.status).toBe(401);
    await discard(after);
    const [, id = ''] = token.split('_');
    await revokeToken(['--id', id], collector.deps.tokens, collector.deps.now());
    expect((await ask()).status).toBe(401);
  });

  it('to a token that is for something else', async () => {
    const [, id = ''] = token.split('_');
    await collector.database.updateTable('api_tokens').set({ scopes: '[]' }).where('id', '=', id).execute();
    const reply = await ask();
    expect(reply.status).toBe(403);
    expect(await reply.json()).toMatchObject({
      errors: [{ field: 'authorization', expected: 'a token with the scope voices:read' }],
    });
  });
});

it('P3: keeps neither the token’s secret nor a voice in the log', async () => {
  await ask();
  const log = collector.lines.join('\n');
  expect(log).toContain('voices read');
  for (const secret of [token, token.slice(-43), '=2+2']) expect(log).not.toContain(secret);
});

describe('P9: nothing is told that is not on record', () => {
  const entries = async () =>
    (await collector.database.selectFrom('audit_entries').selectAll().orderBy('position').execute()).map(
      ({ who, did, about, count }) => [who, did, JSON.parse(about), count],
    );

  it('who read what, page by page, and nothing of who found nothing new', async () => {
    const who = `token ${token.split('_')[1] ?? ''}`;
    await read('?limit=2');
    await read('?after=3');
    await (await ask('?after=1', { accept: 'text/csv' })).text();
    expect(await entries()).toEqual([
      [who, 'read-voices', { after: 0, through: 2 }, 2],
      [who, 'read-voices', { after: 1, through: 3 }, 2],
    ]);
  });

  it.each(['application/json', 'application/x-ndjson', 'text/csv'])(
    'as %s, too: where it cannot be put on record the answer is 503',
    async (accept) => {
      await collector.database.deleteFrom('audit_head').execute();
      const reply = await ask('', { accept });
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '10']);
      expect(await reply.text()).not.toContain('一');
    },
  );
});
