import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySession } from '../../test/fixtures/arbitrary-session.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import { checkResponse } from './check-response.ts';
import { finishResponse } from './finish-response.ts';
import { nextSession } from './next-session.ts';
import { parseResponse } from './parse-response.ts';
import { resumeSession } from './resume-session.ts';
import type { Session } from './session.ts';

const walk = arbitrarySession(visitQuestionnaire);
const anySession = walk.map((states) => states.at(-1) ?? states[0]).filter((last) => last !== undefined);
const visibleIds = ({ answers }: Session) =>
  visibleQuestions(visitQuestionnaire.questions, answers).map((question) => question.id);

/** Whatever is still refused or missing is skipped, the required question answered, until the session is finished. */
function toTheEnd(session: Session): Session {
  const { questions } = visitQuestionnaire;
  for (let current = session, step = 0; step <= 3 * questions.length; step += 1) {
    if (current.stage === 'finished') return current;
    const next = nextSession(current, { type: 'next' }, visitQuestionnaire);
    const { at } = next;
    const mended =
      at === 'overall'
        ? nextSession(next, { type: 'answered', question: at, value: 3 }, visitQuestionnaire)
        : nextSession(next, { type: 'skipped' }, visitQuestionnaire);
    current = next.problem ? mended : next;
  }
  throw new Error('the session never finishes');
}

describe('whatever a person does', () => {
  it('stands on a visible question under the same id and receipt, and nothing answered is still suggested', () => {
    fc.assert(
      fc.property(walk, (states) => {
        for (const state of states) {
          expect(visibleIds(state)).toContain(state.at);
          expect(state.id).toBe(states[0]?.id);
          expect(state.receipt).toBe(states[0]?.receipt);
          const both = Object.keys(state.suggested).filter((id) => Object.hasOwn(state.answers, id));
          expect(both).toEqual([]);
        }
      }),
    );
  });

  it('finishes on the last question that is visible then', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const finished = toTheEnd(session);
        expect(visibleIds(finished).at(-1)).toBe(finished.at);
      }),
    );
  });

  it('comes back where they were by next and back', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const next = nextSession(session, { type: 'next' }, visitQuestionnaire);
        fc.pre(session.stage === 'answering' && next.stage === 'answering' && !next.problem);
        const back = nextSession(next, { type: 'back' }, visitQuestionnaire);
        expect(back.at).toBe(session.at);
        expect(back.answers).toEqual(next.answers);
      }),
    );
  });

  it('D5: finds the session as it was when the page is opened again', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { problem: _, ...kept } = session;
        expect(resumeSession(JSON.parse(JSON.stringify(session)), visitQuestionnaire)).toEqual(kept);
      }),
    );
  });

  it('V2, V3: finishes with a response that the collector accepts, nothing hidden in it', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, async (session) => {
        const response = await finishResponse(toTheEnd(session), visitQuestionnaire, 60_000);
        const parsed = parseResponse(JSON.parse(JSON.stringify(response)));
        expect(parsed).toEqual({ ok: true, response });
        expect(checkResponse(response, visitQuestionnaire)).toEqual([]);
      }),
    );
  });
});
