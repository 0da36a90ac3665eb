import { afterAll, beforeAll, expect, it } from 'vitest';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

const open = async (path: string, lang = 'ja'): Promise<Response> =>
  collector.app.request(path, { headers: { 'accept-language': lang } });

it('E5: is kept in no cache, framed by nobody, and passes its address on to nobody', async () => {
  const { status, headers } = await open('/r/PFHJ4FY27E92');
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
});

it('P3: is the same for every number, so that it tells nobody which there are', async () => {
  const pages = ['PFHJ4FY27E92', 'PFHJ-4FY2-7E92', 'nothing'].map(async (number) =>
    (await open(`/r/${number}`)).text(),
  );
  expect(new Set(await Promise.all(pages)).size).toBe(1);
  const logged = collector.lines.join('\n');
  expect(logged).toContain('/r/:receipt');
  expect(logged).not.toContain('PFHJ');
});

it('speaks the language that is asked for, or else the visitor’s', async () => {
  expect((await open('/r/PFHJ4FY27E92', 'ne')).headers.get('content-language')).toBe('ne');
  expect((await open('/r/PFHJ4FY27E92?lang=vi', 'ne')).headers.get('content-language')).toBe('vi');
});
