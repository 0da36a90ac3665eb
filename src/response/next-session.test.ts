import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import type { Answer } from '../questions/kinds.ts';
import { nextSession } from './next-session.ts';
import type { Session, SessionEvent } from './session.ts';
import { startSession } from './start-session.ts';

const started = startSession({
  questionnaire: visitQuestionnaire,
  lang: 'ja',
  channel: 'link',
  now: 0,
  randomBytes: seededBytes(1),
});
const next = { type: 'next' } as const;
const skipped = { type: 'skipped' } as const;
const back = { type: 'back' } as const;
const answered = (question: string, value: Answer) => ({ type: 'answered', question, value }) as const;
const cleared = (question: string) => ({ type: 'cleared', question }) as const;
const prefilled = (values: Record<string, string>) => ({ type: 'prefilled', values }) as const;

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce((session, event) => nextSession(session, event, visitQuestionnaire), started);
}
const toTheLast = [answered('overall', 2), next, skipped, skipped, skipped, skipped] as const;

describe('moving through a session', () => {
  it('goes to the next visible question and past hidden ones', () => {
    expect(after(answered('overall', 2), next).at).toBe('call-back');
    expect(after(answered('overall', 2), next, skipped).at).toBe('liked');
    expect(after(answered('overall', 2), next, answered('call-back', 'missed'), next).at).toBe(
      'call-back-words',
    );
  });

  it('V5: insists on the first question, by next and by skipped', () => {
    expect(after(next)).toMatchObject({ at: 'overall', problem: { code: 'required' } });
    expect(after(skipped)).toMatchObject({ at: 'overall', problem: { code: 'required' } });
  });

  it('takes the problem away as soon as the person does something about it', () => {
    expect(after(next, answered('overall', 4)).problem).toBeUndefined();
  });

  it('V2: refuses to leave an answer that may not stand, and keeps what was typed', () => {
    const typed = 'あ'.repeat(21);
    const session = after(
      answered('overall', 2),
      next,
      answered('call-back', 'missed'),
      next,
      answered('call-back-words', typed),
      next,
    );
    expect(session).toMatchObject({ at: 'call-back-words', problem: { code: 'too-long', length: 21 } });
    expect(session.answers['call-back-words']).toBe(typed);
  });

  it('forgets the answer of a skipped question', () => {
    const session = after(answered('overall', 2), next, answered('call-back', 'made'), skipped);
    expect(session).toMatchObject({ at: 'liked', answers: { overall: 2 } });
    expect(session.answers).not.toHaveProperty('call-back');
  });

  it('counts white space as no answer once the person goes on', () => {
    const typing = [answered('overall', 2), next, answered('call-back', 'missed'), next] as const;
    expect(after(...typing, answered('call-back-words', '　')).answers['call-back-words']).toBe('　');
    const session = after(...typing, answered('call-back-words', '　'), next);
    expect(session.at).toBe('liked');
    expect(session.answers).not.toHaveProperty('call-back-words');
  });

  it('stays on the first question when there is nothing to go back to', () => {
    expect(after(back).at).toBe('overall');
  });

  it('goes back over hidden questions', () => {
    expect(after(answered('overall', 2), next, skipped, back).at).toBe('call-back');
  });
});

describe('finishing a session', () => {
  it('finishes on the last visible question and stays there', () => {
    expect(after(...toTheLast)).toMatchObject({ stage: 'finished', at: 'contact' });
  });

  it('takes nothing but back and a language once finished', () => {
    const finished = after(...toTheLast);
    const events = [
      next,
      skipped,
      answered('overall', 5),
      cleared('overall'),
      prefilled({ liked: 'people' }),
    ];
    for (const event of events) expect(nextSession(finished, event, visitQuestionnaire)).toBe(finished);
  });

  it('returns to the last question by back', () => {
    expect(after(...toTheLast, back)).toMatchObject({ stage: 'answering', at: 'contact' });
  });

  it('goes to an answer that may not stand instead of finishing', () => {
    expect(after(...toTheLast, back, cleared('overall'), next)).toMatchObject({
      stage: 'answering',
      at: 'overall',
      problem: { code: 'required' },
    });
  });
});

describe('answers that show and hide questions', () => {
  it('steps to the closest question before it when the one on the screen is hidden', () => {
    const session = after(
      answered('overall', 2),
      next,
      answered('call-back', 'missed'),
      next,
      answered('call-back-words', '留守でした'),
      next,
      answered('call-back', 'made'),
    );
    expect(session.at).toBe('call-back');
  });

  it('V3: keeps a hidden answer on the device, for the person who changes their mind', () => {
    const toWords = [answered('overall', 2), next, answered('call-back', 'missed'), next] as const;
    const session = after(
      ...toWords,
      answered('call-back-words', '留守でした'),
      back,
      answered('call-back', 'made'),
    );
    expect(session.answers['call-back-words']).toBe('留守でした');
  });

  it('ignores an answer to a question that is hidden or unknown', () => {
    expect(after(answered('call-back-words', 'x'))).toBe(started);
    expect(after(answered('nothing', 'x'))).toBe(started);
  });
});

describe('prefilled answers', () => {
  it('P5: are shown and do not count', () => {
    const session = after(prefilled({ overall: '4', recommend: '9' }));
    expect(session).toEqual({ ...started, suggested: { overall: 4, recommend: 9 } });
  });

  it('become answers one by one, as the person goes on', () => {
    const session = after(prefilled({ overall: '4', recommend: '9' }), next);
    expect(session).toMatchObject({ answers: { overall: 4 }, suggested: { recommend: 9 }, at: 'call-back' });
  });

  it('give way to what the person chooses', () => {
    const { answers, suggested } = after(prefilled({ overall: '4' }), answered('overall', 1), next);
    expect({ answers, suggested }).toEqual({ answers: { overall: 1 }, suggested: {} });
  });

  it('are gone when cleared or skipped', () => {
    expect(after(prefilled({ overall: '4' }), cleared('overall')).suggested).toEqual({});
    const { answers, suggested } = after(prefilled({ overall: '4', 'call-back': 'made' }), next, skipped);
    expect({ answers, suggested }).toEqual({ answers: { overall: 4 }, suggested: {} });
  });

  it('leave alone what has been answered, and ignore what does not fit', () => {
    const chosen = after(answered('overall', 1));
    const event = prefilled({ overall: '4', recommend: '99', nothing: '1' });
    expect(nextSession(chosen, event, visitQuestionnaire)).toEqual(chosen);
  });
});

it('changes language without touching an answer, finished or not', () => {
  const change = { type: 'language-changed', lang: 'en' } as const;
  expect(after(answered('overall', 2), change)).toEqual({ ...after(answered('overall', 2)), lang: 'en' });
  expect(after(...toTheLast, change)).toEqual({ ...after(...toTheLast), lang: 'en' });
});
