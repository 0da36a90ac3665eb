import type { Answer, Question } from '../questions/kinds.ts';
import { validateAnswer } from '../questions/validate-answer.ts';
import { isAnswer } from './is-answer.ts';
import { voicesIn } from './voices-in.ts';

/** A topic that has been withdrawn must not take the words of its complaint with it. */
function withoutUnknownTopics(question: Question, answer: Answer): Answer {
  const voices = voicesIn(question, answer);
  if (question.kind !== 'voice' || !voices) return answer;
  const known = new Set(question.topics.map((topic) => topic.id));
  return voices.map((voice) => ({ ...voice, topics: voice.topics.filter((topic) => known.has(topic)) }));
}

/**
 * A draft's value as an answer to the question as it stands now, or undefined when it does not fit it any more. What
 * the person can still mend is kept: a text that is too long, half a phone number.
 */
export function refitAnswer(question: Question, draft: unknown): Answer | undefined {
  if (!isAnswer(draft)) return undefined;
  const answer = withoutUnknownTopics(question, draft);
  const checked = validateAnswer(question, answer);
  const beyondMending =
    !checked.ok && (checked.problem.code === 'wrong-type' || checked.problem.code === 'not-an-option');
  return beyondMending ? undefined : answer;
}
