import type { Answer, Question } from '../questions/kinds.ts';
import { validateAnswer } from '../questions/validate-answer.ts';

/**
 * The raw value of a link's `a.<question>` as an answer, or undefined when it does not fit. Only what one tap can
 * say is taken: words are the customer's own, and a permission is never preselected (A4).
 */
export function parsePrefill(question: Question, raw: string): Answer | undefined {
  const { kind } = question;
  if (kind !== 'rating' && kind !== 'recommendation' && kind !== 'choice') return undefined;
  const value = kind !== 'choice' && /^\d{1,2}$/.test(raw) ? Number(raw) : raw;
  const checked = validateAnswer(question, value);
  return checked.ok ? checked.value : undefined;
}
