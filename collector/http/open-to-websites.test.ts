import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisteredSite } from '../sites/registered-site.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

const website = 'https://my.hinata.example';
const agency = 'https://midori.example';
const sites: readonly RegisteredSite[] = [
  { key: 'hinata-my', kind: 'website', origins: [website] },
  { key: 'agency-0123', kind: 'agency', origins: [agency] },
];
const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector({ sites: new Map(sites.map((site) => [site.key, site])) });
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
