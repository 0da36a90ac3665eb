import { describe, expect, it } from 'vitest';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { checkResponse } from './check-response.ts';
import type { Response } from './response.ts';

const response: Response = {
  shape: 1,
  id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  survey: 'visit',
  revision: 3,
  lang: 'ja',
  channel: 'link',
  startedAt: '2026-11-01T09:00:00.000Z',
  finishedAt: '2026-11-01T09:01:00.000Z',
  receipt: { number: '222222222222', secretHash: 'x'.repeat(43) },
  answers: { overall: 4, voice: [{ class: 'request', topics: [], text: '早めにお願いします' }] },
  contact: { by: 'no' },
  consent: { publish: true },
};
const check = (changes: Partial<Response>) => checkResponse({ ...response, ...changes }, visitQuestionnaire);

describe('checking a response against its questionnaire', () => {
  it('accepts one that answers it', () => {
    expect(check({})).toEqual([]);
  });

  it('V5: wants the first question answered and no other', () => {
    expect(check({ answers: { overall: 1 }, consent: {} })).toEqual([]);
    expect(check({ answers: { recommend: 3 }, consent: {} })).toContainEqual({
      field: '/answers/overall',
      expected: 'an answer',
    });
  });

  it('V3: refuses an answer to a question that its own answers hide', () => {
    const hidden = 'nothing: earlier answers hide this question';
    const praise = [{ class: 'praise', topics: [], text: '親切でした' }] as const;
    expect(check({ answers: { overall: 4, voice: praise, 'call-back-words': '留守' } })).toEqual([
      { field: '/answers/call-back-words', expected: hidden },
      { field: '/contact', expected: hidden },
    ]);
    expect(check({ consent: { 'pass-on': true } })).toEqual([
      { field: '/consent/pass-on', expected: hidden },
    ]);
  });

  it.each([
    [{ answers: { overall: 6 } }, '/answers/overall', 'what this question offers'],
    [{ answers: { overall: '5' } }, '/answers/overall', 'what this question offers'],
    [{ answers: { overall: 4, liked: 3 } }, '/answers/liked', 'the type of answer that this question takes'],
    [{ answers: { overall: 4, liked: ['people', 'place', 'papers'] } }, '/answers/liked', 'at most 2'],
    [{ answers: { overall: 4, liked: [] } }, '/answers/liked', 'an answer, or no field'],
    [
      { answers: { overall: 4, 'call-back': 'missed', 'call-back-words': 'あ'.repeat(21) } },
      '/answers/call-back-words',
      'at most 20 characters as a person counts them',
    ],
    [
      { answers: { overall: 4, 'call-back': 'missed', 'call-back-words': ' ' } },
      '/answers/call-back-words',
      'an answer, or no field',
    ],
    [{ answers: { overall: 4, voice: 5 } }, '/answers/voice', 'the type of answer that this question takes'],
    [
      { answers: { overall: 4, voice: [{ class: 'complaint', topics: [], text: '' }] } },
      '/answers/voice',
      'words or a topic in every voice',
    ],
    [
      { answers: { overall: 4, voice: [{ class: 'praise', topics: ['waiting'], text: 'x' }] } },
      '/answers/voice',
      'what this question offers',
    ],
  ] as const)('V2: says what was expected: %j', (changes, field, expected) => {
    expect(check({ contact: { by: 'no' }, consent: {}, ...changes })).toContainEqual({ field, expected });
  });

  it.each([
    ['phone', '090', 'a phone number'],
    ['email', 'hanako', 'an e-mail address'],
    ['line', ' ', 'where the customer can be reached'],
  ] as const)('V2: refuses contact by %s at %j', (by, address, expected) => {
    expect(check({ contact: { by, address, when: '', notThroughAgency: false } })).toEqual([
      { field: '/contact', expected },
    ]);
  });

  it('V2: refuses answers to questions that this revision does not have, or that belong elsewhere', () => {
    const expected = 'nothing: this revision has no such question';
    const { questions } = visitQuestionnaire;
    const withoutContact = questions.filter((question) => question.kind !== 'contact');
    expect(
      check({ answers: { overall: 4, nickname: 'はなこ', contact: 'no' }, consent: { overall: true } }),
    ).toEqual([
      { field: '/answers/nickname', expected },
      { field: '/answers/contact', expected },
      { field: '/consent/overall', expected },
    ]);
    expect(checkResponse(response, { ...visitQuestionnaire, questions: withoutContact })).toEqual([
      { field: '/contact', expected },
    ]);
  });
});
