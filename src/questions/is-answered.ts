import type { Answer } from './kinds.ts';

/** Whether an answer says anything: blank text, no option ticked and no voice left say nothing. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  if (typeof answer === 'object' && 'length' in answer) return answer.length > 0;
  return answer !== undefined;
}
