import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import type { Session } from './session.ts';

/** The place of the question on the screen among those visible now, from 1. */
export function progress(
  session: Session,
  questionnaire: Questionnaire,
): { readonly step: number; readonly of: number } {
  const visible = visibleQuestions(questionnaire.questions, session.answers);
  return { step: visible.findIndex((question) => question.id === session.at) + 1, of: visible.length };
}
