import { isAnswered } from '../questions/is-answered.ts';
import type { Answer, Question } from '../questions/kinds.ts';
import { validateAnswer } from '../questions/validate-answer.ts';
import type { Validated } from '../questions/validated.ts';
import { voicesIn } from './voices-in.ts';

/** What stands once a person is done with a question: the accepted answer, undefined for none, or why it may not stand. */
export function settleAnswer(question: Question, answer: Answer | undefined): Validated<Answer | undefined> {
  // A voice that somebody opened and left without a word says nothing.
  const voices = voicesIn(question, answer)?.filter(
    ({ topics, text }) => topics.length > 0 || text.trim() !== '',
  );
  const given = voices ?? answer;
  if (isAnswered(given)) return validateAnswer(question, given);
  return question.required ? { ok: false, problem: { code: 'required' } } : { ok: true, value: undefined };
}
