import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';
import { aSite } from '../testing/test-sites.ts';

const website = 'https://my.hinata.example';
const agency = 'https://midori.example';
const registered = [
  aSite({ key: 'hinata-my', kind: 'website', origins: [website] }),
  aSite({ key: 'agency-0123', origins: [agency] }),
];
const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ registered });
});
afterAll(() => discard(collector));

const call = async (path: string, origin: string, init: RequestInit = {}) => {
  const reply = await collector.app.request(path, { ...init, headers: { ...init.headers, origin } });
  return { status: reply.status, headers: Object.fromEntries(reply.headers) };
};
const isOpen = ({ headers }: Awaited<ReturnType<typeof call>>) =>
  Object.keys(headers).some((name) => name.startsWith('access-control-'));

describe('an app on a website of the insurer’s', () => {
  it('may ask for a survey and read the reply, without cookies', async () => {
    const reply = await call('/v1/surveys/contract?lang=ja', website);
    expect(reply.headers).toMatchObject({ 'access-control-allow-origin': website });
    expect(reply.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(reply.headers['vary']).toContain('origin');
  });

  it('may send responses as JSON', async () => {
    expect(await call('/v1/responses', website, { method: 'OPTIONS', headers: asked })).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': website,
        'access-control-allow-headers': 'authorization, content-type',
      },
    });
  });

  it('may ask how far a voice has come', async () => {
    expect(await call('/v1/receipts/1234-5678-9012', website)).toMatchObject({
      status: 401,
      headers: { 'access-control-allow-origin': website },
    });
  });

  it('is told how long to wait and what was wrong', async () => {
    const wrong = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
    expect(await call('/v1/responses', website, wrong)).toMatchObject({
      status: 400,
      headers: { 'access-control-allow-origin': website, 'access-control-expose-headers': 'retry-after' },
    });
    expect(await call('/v1/surveys/renewal', website)).toMatchObject({
      status: 404,
      headers: { 'access-control-allow-origin': website },
    });
  });

  it.each(['/s/contract', '/healthz', '/openapi.json', '/metrics'])('may not read %s', async (path) => {
    expect(isOpen(await call(path, website))).toBe(false);
  });
});

describe('E1: a page that is not the insurer’s', () => {
  it.each([
    ['an agency’s', agency],
    ['a stranger’s', 'https://stranger.example'],
    ['one whose name begins alike', `${website}.stranger.example`],
    ['one on another port', `${website}:8443`],
    ['one without an origin', 'null'],
  ])('may not call, being %s', async (_, origin) => {
    const replies = [
      await call('/v1/surveys/contract', origin),
      await call('/v1/responses', origin, { method: 'OPTIONS', headers: asked }),
      await call('/v1/responses', origin, { method: 'POST', body: '{}' }),
    ];
    expect(replies.map(isOpen)).toEqual([false, false, false]);
    expect(replies.map(({ headers }) => headers['vary'])).toEqual(
      replies.map(() => expect.stringContaining('origin')),
    );
  });
});

it('E7: a website may call for as long as it is active, and from the next request on no more', async () => {
  const { sites } = collector.deps.registry;
  const site = await sites.find('hinata-my');
  if (!site || !('replace' in sites)) throw new Error('the website is registered in the database');
  const disabled = await sites.replace({ ...site, active: false }, site.version, '2026-11-20T02:00:00.000Z');
  expect(isOpen(await call('/v1/surveys/contract', website))).toBe(false);
  await sites.replace(site, disabled?.version ?? 0, '2026-11-20T02:00:00.000Z');
  expect(isOpen(await call('/v1/surveys/contract', website))).toBe(true);
});

it('gives no leave to a page that says it is our own', async () => {
  const reply = await call('/v1/surveys/contract', website, { headers: { 'sec-fetch-site': 'same-origin' } });
  expect(isOpen(reply)).toBe(false);
});
