import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { discard, startTestCollector, type TestCollector } from '../testing/test-collector.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(() => discard(collector));

it('gives the survey in the language wanted, compressed, with the newest key and no private one', async () => {
  const reply = await collector.app.request('/v1/surveys/contract', {
    headers: { 'accept-language': 'en', 'accept-encoding': 'gzip' },
  });
  expect(reply.headers.get('content-encoding')).toBe('gzip');
  const plain = await collector.app.request('/v1/surveys/contract?lang=en');
  const text = await plain.text();
  const survey = parseSurveyReply(JSON.parse(text));
  expect(survey.questionnaire.lang).toBe('en');
  expect(survey.sealingKey).toEqual(collector.deps.keys.newest());
  expect(text).not.toContain('"d"');
  expect(reply.headers.get('etag')).toBe(plain.headers.get('etag'));
});

it('answers 304 while nothing has changed', async () => {
  const first = await collector.app.request('/v1/surveys/contract?lang=ja');
  const again = await collector.app.request('/v1/surveys/contract?lang=ja', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
});
