import { expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { progress } from './progress.ts';
import { startSession } from './start-session.ts';

it('counts the questions that are visible now', () => {
  const session = startSession({
    questionnaire: visitQuestionnaire,
    lang: 'ja',
    channel: 'link',
    now: 0,
    randomBytes: seededBytes(1),
  });
  expect(progress(session, visitQuestionnaire)).toEqual({ step: 1, of: 5 });
  const missed = { ...session, answers: { overall: 4, 'call-back': 'missed' }, at: 'liked' } as const;
  expect(progress(missed, visitQuestionnaire)).toEqual({ step: 4, of: 7 });
});
