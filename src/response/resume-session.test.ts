import { describe, expect, it } from 'vitest';
import frozenDraft from '../../test/fixtures/shapes/response-draft-shape-1.json' with { type: 'json' };
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { resumeSession } from './resume-session.ts';
import type { Session } from './session.ts';
import { startSession } from './start-session.ts';

const draft: Session = {
  ...startSession({
    questionnaire: visitQuestionnaire,
    lang: 'en',
    channel: 'agency',
    site: 'agency-0123',
    invitation: 'a.b.c',
    now: 0,
    randomBytes: seededBytes(1),
  }),
  answers: {
    overall: 2,
    'call-back': 'missed',
    'call-back-words': '三度目です',
    liked: ['place'],
    voice: [{ class: 'complaint', topics: ['waiting', 'manners'], text: '長く待ちました' }],
  },
  suggested: { recommend: 9 },
  at: 'liked',
};

function resume(
  changes: Readonly<Record<string, unknown>>,
  questionnaire: Questionnaire = visitQuestionnaire,
) {
  return resumeSession({ ...draft, ...changes }, questionnaire);
}

describe('resuming a draft', () => {
  it('D5: keeps the id, the receipt and everything that was answered', () => {
    expect(resume({})).toEqual(draft);
  });

  it('D6: opens a draft of the first shape as it was shipped', () => {
    expect(resumeSession(frozenDraft, visitQuestionnaire)).toEqual(frozenDraft);
  });

  it('keeps what the person has yet to mend', () => {
    const answers = {
      overall: 2,
      voice: [{ class: 'praise', topics: [], text: 'あ'.repeat(31) }],
      contact: { by: 'phone', address: '090', when: '', notThroughAgency: true },
    };
    expect(resume({ answers })?.answers).toEqual(answers);
  });

  it('does not repeat why the last step was refused', () => {
    expect(resume({ problem: { code: 'required' } })).toEqual(draft);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['another survey', { ...draft, survey: 'contract' }],
    ['an id in upper case', { ...draft, id: draft.id.toUpperCase() }],
    ['no id', { ...draft, id: undefined }],
    ['no language', { ...draft, lang: 1 }],
    ['an unknown channel', { ...draft, channel: 'fax' }],
    ['no start', { ...draft, startedAt: 'yesterday' }],
    ['no receipt', { ...draft, receipt: undefined }],
    [
      'a receipt number with a wrong check character',
      { ...draft, receipt: { ...draft.receipt, number: '222222222223' } },
    ],
    ['no receipt secret', { ...draft, receipt: { number: draft.receipt.number } }],
  ])('makes nothing of %s', (_, input) => {
    expect(resumeSession(input, visitQuestionnaire)).toBeUndefined();
  });

  it.each([
    ['call-back', 'by-post'],
    ['overall', 6],
    ['overall', 'good'],
    ['liked', 'people'],
    ['liked', [1]],
    ['voice', [{ class: 'praise', topics: [] }]],
    ['voice', [{ class: 'gossip', topics: [], text: 'x' }]],
    ['contact', { by: 'pigeon', address: '', when: '', notThroughAgency: false }],
    ['contact', { by: 'phone', address: '090' }],
    ['publish', 'yes'],
    ['nothing', 'x'],
    ['__proto__', 'x'],
  ])('drops an answer that does not fit: %s = %j', (id, answer) => {
    const answers = Object.fromEntries([
      ['overall', 3],
      [id, answer],
    ]);
    const kept = resume({ answers })?.answers;
    expect(kept).toEqual(id === 'overall' ? {} : { overall: 3 });
  });

  it.each([undefined, null, 'x', [1]])('reads %j for answers as none', (answers) => {
    expect(resume({ answers, suggested: answers })).toEqual({ ...draft, answers: {}, suggested: {} });
  });
});

describe('resuming under a newer revision', () => {
  const { questions } = visitQuestionnaire;

  it('D5: names the newer revision under the same id', () => {
    expect(resume({}, { ...visitQuestionnaire, revision: 4 })).toMatchObject({ id: draft.id, revision: 4 });
  });

  it('goes on at the first unanswered question when the one on the screen is gone', () => {
    const without = questions.filter((question) => question.id !== 'liked');
    expect(resume({}, { ...visitQuestionnaire, questions: without })?.at).toBe('speed');
  });

  it('keeps the words of a complaint whose topic has been withdrawn', () => {
    const fewer = questions.map((question) =>
      question.kind === 'voice'
        ? { ...question, topics: question.topics.filter((topic) => topic.id === 'manners') }
        : question,
    );
    expect(resume({}, { ...visitQuestionnaire, questions: fewer })?.answers.voice).toEqual([
      { class: 'complaint', topics: ['manners'], text: '長く待ちました' },
    ]);
  });

  it('opens a finished draft for answering when something is asked after its last question', () => {
    const finished = { stage: 'finished', at: 'publish' };
    const more = [...questions, { id: 'anything-else', kind: 'consent' }] as const;
    expect(resume(finished, { ...visitQuestionnaire, questions: more })).toMatchObject({
      stage: 'answering',
      at: 'publish',
    });
  });

  it('opens a finished draft for answering when an answer may not stand any more', () => {
    const finished = { stage: 'finished', at: 'publish' };
    expect(resume(finished)).toMatchObject(finished);
    const strict = questions.map((question) =>
      question.id === 'call-back-words' ? { ...question, maxLength: 2 } : question,
    );
    expect(resume(finished, { ...visitQuestionnaire, questions: strict })?.stage).toBe('answering');
  });
});
