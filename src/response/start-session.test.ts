import { expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { RESPONSE_ID } from './response-id.ts';
import { startSession } from './start-session.ts';

const from = {
  questionnaire: visitQuestionnaire,
  lang: 'ja',
  channel: 'link',
  now: Date.UTC(2026, 10, 1, 9),
  randomBytes: seededBytes(1),
} as const;

it('starts on the first question with nothing answered and an id and receipt of its own', () => {
  const session = startSession({ ...from, site: 'agency-0123', invitation: 'a.b.c' });
  const { id, receipt, ...others } = session;
  expect(others).toEqual({
    survey: 'visit',
    revision: 3,
    lang: 'ja',
    channel: 'link',
    site: 'agency-0123',
    invitation: 'a.b.c',
    startedAt: '2026-11-01T09:00:00.000Z',
    answers: {},
    suggested: {},
    at: 'overall',
    stage: 'answering',
  });
  expect(id).toMatch(RESPONSE_ID);
  const another = startSession(from);
  expect(another.id).not.toBe(id);
  expect(another.receipt.number).not.toBe(receipt.number);
});

it('leaves site and invitation out where there are none', () => {
  const session = startSession(from);
  expect('site' in session || 'invitation' in session).toBe(false);
});

it('throws a RangeError for a questionnaire without questions', () => {
  expect(() => startSession({ ...from, questionnaire: { ...visitQuestionnaire, questions: [] } })).toThrow(
    RangeError,
  );
});
