import { afterEach, beforeEach, expect, it } from 'vitest';
import * as v from 'valibot';
import { ProblemSchema } from '../../src/protocol/problem.ts';
import { SiteSchema, SitesReplySchema, type Site } from '../../src/protocol/site.ts';
import { listedSites } from '../sites/listed-sites.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { aSite, testSites } from '../testing/test-sites.ts';
import { mintToken } from '../tokens/token-commands.ts';

let collector: TestCollector;
let token: string;
beforeEach(async () => {
  collector = await startTestCollector();
  const { tokens, now } = collector.deps;
  token = await mintToken(['--name', 'back office', '--scope', 'sites:manage'], tokens, now());
});
afterEach(() => discard(collector));

const call = async (
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
) =>
  collector.app.request(path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const midori = '/v1/sites/agency-0123';
const put = (body: unknown, ifMatch: string) => call('PUT', midori, body, { 'if-match': ifMatch });
const read = async (): Promise<{ site: Site; etag: string }> => {
  const reply = await call('GET', midori);
  return { site: v.parse(SiteSchema, await reply.json()), etag: reply.headers.get('etag') ?? '' };
};
async function fieldsOf(reply: Response, status: number): Promise<readonly string[]> {
  expect([reply.status, reply.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  return (v.parse(ProblemSchema, await reply.json()).errors ?? []).map(({ field }) => field);
}
const ancestors = async (query: string, at = collector) => {
  const reply = await at.app.request(`/s/contract?${query}`);
  return /frame-ancestors ([^;]+)/.exec(reply.headers.get('content-security-policy') ?? '')?.[1];
};

it('lists the sites, and reads one with its tag', async () => {
  const reply = await call('GET', '/v1/sites');
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(v.parse(SitesReplySchema, await reply.json()).sites).toEqual(
    testSites.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  );
  expect(await read()).toEqual({ site: aSite(), etag: '"1"' });
  expect(await fieldsOf(await call('GET', '/v1/sites/agency-9999'), 404)).toEqual([]);
});

it('E5: registers a site, which may frame from the next request on', async () => {
  expect(await ancestors('site=new')).toBe("'none'");
  const given = { key: 'new', kind: 'agency', origins: ['https://new.example'] };
  const reply = await call('POST', '/v1/sites', given);
  expect([reply.status, reply.headers.get('location'), reply.headers.get('etag')]).toEqual([
    201,
    '/v1/sites/new',
    '"1"',
  ]);
  expect(await reply.json()).toEqual({ ...given, name: 'new', surveys: null, active: true });
  expect(await ancestors('site=new')).toBe("'self' https://new.example");
  expect(await fieldsOf(await call('POST', '/v1/sites', given), 409)).toEqual([]);
});

it('E7: a change counts at once, at another instance on the same database, too', async () => {
  const other = await startTestCollector({ folder: collector.folder, registered: [] });
  expect(await ancestors('site=agency-0123', other)).toBe("'self' https://midori.example");
  const moved = aSite({ origins: ['https://moved.example'] });
  const changed = await put(moved, '"1"');
  expect([changed.status, changed.headers.get('etag'), await changed.json()]).toEqual([200, '"2"', moved]);
  expect(await ancestors('site=agency-0123', other)).toBe("'self' https://moved.example");
  await put({ ...moved, active: false }, '"2"');
  expect(await ancestors('site=agency-0123', other)).toBe("'none'");
  await other.stop();
});

it('tells the second of two editors of the first, and overwrites nothing', async () => {
  const { site, etag } = await read();
  expect((await put({ ...site, name: 'first' }, etag)).status).toBe(200);
  expect(await fieldsOf(await put({ ...site, name: 'second' }, etag), 412)).toEqual(['if-match']);
  expect((await read()).site.name).toBe('first');
  const both = await Promise.all(['third', 'fourth'].map((name) => put({ ...site, name }, '"2"')));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it('takes an If-Match that names the current version, or any', async () => {
  const statuses: (readonly [string, number])[] = [];
  for (const ifMatch of ['"2"', '1', 'W/"1"', '"0", "1"', '"2"', '*', '"2"', '"4"'])
    statuses.push([ifMatch, (await put(aSite(), ifMatch)).status]);
  expect(statuses).toEqual([
    ['"2"', 412],
    ['1', 412],
    ['W/"1"', 412],
    ['"0", "1"', 200],
    ['"2"', 200],
    ['*', 200],
    ['"2"', 412],
    ['"4"', 200],
  ]);
});

it('wants to be told what a change was made of', async () => {
  expect(await fieldsOf(await call('PUT', midori, aSite()), 428)).toEqual(['if-match']);
  const nowhere = await call('PUT', '/v1/sites/nowhere', aSite({ key: 'nowhere' }), { 'if-match': '*' });
  expect(await fieldsOf(nowhere, 404)).toEqual([]);
});

it('V4: names what is amiss, and changes nothing', async () => {
  for (const [body, fields] of [
    [{ ...aSite(), key: 'another' }, ['/key']],
    [{ ...aSite(), origins: ['https://*.example'] }, ['/origins/0']],
    [{ ...aSite(), surveys: ['contract', 'contrakt'] }, ['/surveys/1']],
    [{ ...aSite(), active: undefined }, ['/active']],
    [{ ...aSite(), version: 1 }, ['/version']],
    [{ ...aSite(), name: '' }, ['/name']],
    ['a site', ['']],
  ] as const)
    expect(await fieldsOf(await put(body, '"1"'), 400)).toEqual(fields);
  const asText = await call('POST', '/v1/sites', aSite({ key: 'new' }), { 'content-type': 'text/plain' });
  expect(await fieldsOf(asText, 415)).toEqual(['content-type']);
  expect(await read()).toEqual({ site: aSite(), etag: '"1"' });
});

it('is for who has a token for it', async () => {
  const { tokens, now } = collector.deps;
  const reader = await mintToken(['--name', 'desk', '--scope', 'voices:read'], tokens, now());
  for (const [method, path] of [
    ['GET', '/v1/sites'],
    ['POST', '/v1/sites'],
    ['GET', midori],
    ['PUT', midori],
  ] as const) {
    const asked = (as: string) =>
      call(method, path, method === 'GET' ? undefined : aSite(), { authorization: `Bearer ${as}` });
    expect(await fieldsOf(await asked('x'), 401)).toEqual(['authorization']);
    expect(await fieldsOf(await asked(reader), 403)).toEqual(['authorization']);
  }
});

it('D7: while the database is away it answers 503, and so do pages for a site; those for none are shown', async () => {
  await collector.database.destroy();
  for (const reply of [
    await put(aSite(), '"1"'),
    await collector.app.request('/s/contract?site=agency-0123'),
  ])
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '10']);
  expect((await collector.app.request('/s/contract')).status).toBe(200);
});

it('tells the sites of a file, and leaves it alone', async () => {
  const file = await startTestCollector({
    folder: collector.folder,
    registered: [],
    registry: { kept: 'in-file', sites: listedSites([aSite({ name: 'of the file' })]) },
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' };
  const listed = await file.app.request('/v1/sites', { headers });
  expect(await listed.json()).toEqual({ sites: [aSite({ name: 'of the file' })] });
  const body = JSON.stringify(aSite());
  for (const [method, path] of [
    ['POST', '/v1/sites'],
    ['PUT', midori],
  ] as const)
    expect((await file.app.request(path, { method, headers, body })).status).toBe(409);
  await file.stop();
});

it('P3: logs which token changed which site, and not the token', async () => {
  await put(aSite(), '"1"');
  const log = collector.lines.join('\n');
  expect(log).toContain('"site":"agency-0123","msg":"site changed"');
  expect(log).not.toContain(token.slice(-43));
});
