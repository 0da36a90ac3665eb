import type { Answer, Answers, Question } from '../questions/kinds.ts';
import { holds } from './holds.ts';

/** The questions to show for these answers, in order. An answer to a hidden question counts as none (V3). */
export function visibleQuestions<Q extends Question>(
  questions: readonly Q[],
  answers: Answers,
): readonly Q[] {
  const counted: Record<string, Answer> = {};
  return questions.filter(({ id, showIf }) => {
    const visible = showIf === undefined || holds(showIf, counted);
    const answer = answers[id];
    if (visible && answer !== undefined) counted[id] = answer;
    return visible;
  });
}
