import type { AnswerProblem } from '../questions/answer-problem.ts';
import type { Answers, Question } from '../questions/kinds.ts';
import { settleAnswer } from './settle-answer.ts';

/** The first of these questions whose answer may not stand, and why; undefined when all may. */
export function firstTrouble(
  visible: readonly Question[],
  answers: Answers,
): { readonly at: string; readonly problem: AnswerProblem } | undefined {
  for (const question of visible) {
    const settled = settleAnswer(question, answers[question.id]);
    if (!settled.ok) return { at: question.id, problem: settled.problem };
  }
  return undefined;
}
