import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { Session } from '../../src/response/session.ts';
import { startSession } from '../../src/response/start-session.ts';
import { draftOf, isFinishedMark } from './draft-of.ts';
import { resumeDraft } from './resume-draft.ts';

const questionnaire = localize(contract, 'ja');
const begin = (seed: number, more: Partial<Session> = {}): Session => ({
  ...startSession({
    questionnaire,
    lang: 'ja',
    channel: 'link',
    now: Date.UTC(2026, 10, 23),
    randomBytes: seededBytes(seed),
  }),
  ...more,
});
const draft = begin(1, { answers: { overall: 4, clarity: 3 }, at: 'clarity', lang: 'en' });
/** As it comes back from the device. */
const stored = (session: Session): unknown => JSON.parse(JSON.stringify(session));

describe('resumeDraft', () => {
  it('D5: goes on with the draft’s id and receipt where it was left, in the language of the page', () => {
    const here = begin(2);
    expect(resumeDraft(stored(draft), here, false, questionnaire)).toEqual({ ...draft, lang: 'ja' });
  });

  it('lays over it what the person has done by now, and stays at their step', () => {
    const here = begin(2, { answers: { overall: 2 } });
    expect(resumeDraft(stored(draft), here, true, questionnaire)).toMatchObject({
      id: draft.id,
      answers: { overall: 2, clarity: 3 },
      at: 'overall',
    });
  });

  it('shows what the link of this visit suggests', () => {
    const here = begin(2, { suggested: { ease: 5 } });
    expect(resumeDraft(stored(draft), here, false, questionnaire)?.suggested).toEqual({ ease: 5 });
  });

  it.each([
    ['of another invitation', { invitation: 'one' }, { invitation: 'two' }],
    ['without an invitation where there is one now', {}, { invitation: 'two' }],
    ['of another site', { site: 'agency-0123' }, { site: 'hinata-web' }],
    ['of a site where there is none now', { site: 'agency-0123' }, {}],
  ])('leaves a draft %s alone', (_, of, now) => {
    expect(resumeDraft(stored({ ...draft, ...of }), begin(2, now), false, questionnaire)).toBeUndefined();
  });

  it('keeps a draft’s invitation when the address bar has none any more', () => {
    const invited = { ...draft, invitation: 'one' };
    expect(resumeDraft(stored(invited), begin(2), false, questionnaire)?.invitation).toBe('one');
  });

  it.each([[undefined], [null], ['text'], [[]], [{}], [{ ...draft, survey: 'claim-payment' }]])(
    'finds nothing in %o',
    (nothing) => {
      expect(resumeDraft(nothing, begin(2), false, questionnaire)).toBeUndefined();
    },
  );
});

describe('the mark of a finished survey', () => {
  const finished: Session = { ...draft, suggested: { ease: 5 }, stage: 'finished' };
  const mark = draftOf(finished, { state: 'saved', keeping: 'disk', receipt: draft.receipt, savedAt: 1 });

  it('P1: holds no answer, only whose it was', () => {
    expect(mark).toMatchObject({ id: draft.id, receipt: draft.receipt, answers: {}, suggested: {} });
    expect(isFinishedMark(stored(mark))).toBe(true);
    expect(isFinishedMark(stored(draft))).toBe(false);
  });

  it.each([undefined, { state: 'saving' }, { state: 'not-saved', failure: 'full' }] as const)(
    'stands only for what is durable: at %o all is kept',
    (final) => {
      expect(draftOf(finished, final)).toEqual({ ...finished, stage: 'answering' });
    },
  );

  it('is found like a draft', () => {
    expect(resumeDraft(stored(mark), begin(2), false, questionnaire)).toMatchObject({ id: draft.id });
  });
});
