import { isAnswered } from '../questions/is-answered.ts';
import type { Answer, Answers } from '../questions/kinds.ts';
import type { Comparable, Condition } from './condition.ts';

/** Whether a condition holds for these answers; see `Condition` for what each comparison means. */
export function holds(condition: Condition, answers: Answers): boolean {
  const answer = 'question' in condition ? answers[condition.question] : undefined;
  switch (condition.op) {
    case 'all':
      return condition.of.every((part) => holds(part, answers));
    case 'any':
      return condition.of.some((part) => holds(part, answers));
    case 'not':
      return !holds(condition.of, answers);
    case 'answered':
      return isAnswered(answer);
    case 'equals':
      return says(answer, condition.value);
    case 'oneOf':
      return condition.values.some((value) => says(answer, value));
    case 'atLeast':
      return typeof answer === 'number' && answer >= condition.value;
    case 'atMost':
      return typeof answer === 'number' && answer <= condition.value;
  }
}

function says(answer: Answer | undefined, value: Comparable): boolean {
  if (typeof answer !== 'object') return answer === value;
  if (!('length' in answer)) return false;
  return answer.some((item) => (typeof item === 'string' ? item : item.class) === value);
}
