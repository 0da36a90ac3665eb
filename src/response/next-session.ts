import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import type { Answer, Answers } from '../questions/kinds.ts';
import { firstTrouble } from './first-trouble.ts';
import { parsePrefill } from './parse-prefill.ts';
import type { Session, SessionEvent } from './session.ts';
import { settleAnswer } from './settle-answer.ts';
import { withAnswer } from './with-answer.ts';

/** The session after an event; an event that makes no sense where it stands changes nothing. */
export function nextSession(session: Session, event: SessionEvent, questionnaire: Questionnaire): Session {
  if (event.type === 'language-changed') return { ...session, lang: event.lang };
  if (session.stage === 'finished') {
    return event.type === 'back' ? { ...session, stage: 'answering' } : session;
  }
  switch (event.type) {
    case 'answered':
      return put(session, event.question, event.value, questionnaire);
    case 'cleared':
      return put(session, event.question, undefined, questionnaire);
    case 'next':
      return confirm(session, session.answers[session.at] ?? session.suggested[session.at], questionnaire);
    case 'skipped':
      return confirm(session, undefined, questionnaire);
    case 'back':
      return back(session, questionnaire);
    case 'prefilled':
      return suggest(session, event.values, questionnaire);
  }
}

/** What is put is kept as it is, half a phone number too; `confirm` decides whether it may stand. */
function put(
  session: Session,
  id: string,
  answer: Answer | undefined,
  { questions }: Questionnaire,
): Session {
  if (!visibleQuestions(questions, session.answers).some((question) => question.id === id)) return session;
  const answers = withAnswer(session.answers, id, answer);
  const at = nearestVisible(session.at, answers, questions);
  return {
    ...session,
    answers,
    suggested: withAnswer(session.suggested, id, undefined),
    at,
    problem: undefined,
  };
}

/** Where to stand when the question on the screen has just been hidden: the closest one before it. */
function nearestVisible(at: string, answers: Answers, questions: Questionnaire['questions']): string {
  const visible = new Set(visibleQuestions(questions, answers).map((question) => question.id));
  const place = questions.findIndex((question) => question.id === at);
  return questions.slice(0, place + 1).findLast((question) => visible.has(question.id))?.id ?? at;
}

function confirm(session: Session, answer: Answer | undefined, { questions }: Questionnaire): Session {
  const question = questions.find((candidate) => candidate.id === session.at);
  if (!question) return session;
  const settled = settleAnswer(question, answer);
  if (!settled.ok) return { ...session, problem: settled.problem };

  const answers = withAnswer(session.answers, question.id, settled.value);
  const suggested = withAnswer(session.suggested, question.id, undefined);
  const moved = { ...session, answers, suggested, problem: undefined };
  const visible = visibleQuestions(questions, answers);
  const following = visible[visible.indexOf(question) + 1];
  if (following) return { ...moved, at: following.id };
  // Something may have come into view, or been cleared, after it was passed.
  const trouble = firstTrouble(visible, answers);
  return trouble ? { ...moved, ...trouble } : { ...moved, stage: 'finished' };
}

function back(session: Session, { questions }: Questionnaire): Session {
  const visible = visibleQuestions(questions, session.answers);
  const place = visible.findIndex((question) => question.id === session.at);
  return { ...session, at: visible[place - 1]?.id ?? session.at, problem: undefined };
}

/** An answer that the person gave already is worth more than what a link says. */
function suggest(
  session: Session,
  values: Readonly<Record<string, string>>,
  { questions }: Questionnaire,
): Session {
  const suggested = questions
    .filter((question) => session.answers[question.id] === undefined)
    .reduce((soFar, question) => {
      const raw = values[question.id];
      const answer = raw === undefined ? undefined : parsePrefill(question, raw);
      return answer === undefined ? soFar : withAnswer(soFar, question.id, answer);
    }, session.suggested);
  return { ...session, suggested };
}
