import { afterAll, beforeAll, expect, it } from 'vitest';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

const ask = async (query: string) => {
  const reply = await collector.app.request(`/diag${query}`);
  return { policy: reply.headers.get('content-security-policy'), text: await reply.text() };
};

it('E5: tells of a registered site its kind and origins, and may be framed there alone', async () => {
  const { policy, text } = await ask('?site=agency-0123&lang=ja');
  expect(text).toContain(
    '"site":{"kind":"agency","origins":["https://midori.example"],"surveys":null,"active":true}',
  );
  expect(policy).toContain("frame-ancestors 'self' https://midori.example;");
});

it('E5: knows nothing of a site that is not registered, and may be framed nowhere in its name', async () => {
  const { policy, text } = await ask('?site=stranger');
  expect(text).not.toContain('origins');
  expect(policy).toContain("frame-ancestors 'none';");
});

it('is in one of its languages, and says which, whatever is asked for', async () => {
  for (const [asked, lang] of [
    ['ja-JP', 'ja'],
    ['fr', 'en'],
    ['\u{1089d}', 'en'],
    ['en\r\nx-planted: 1', 'en'],
    ['', 'en'],
  ]) {
    const reply = await collector.app.request(`/diag?lang=${encodeURIComponent(asked ?? '')}`);
    expect([asked, reply.status, reply.headers.get('content-language')]).toEqual([asked, 200, lang]);
  }
});
