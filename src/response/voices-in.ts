import type { Answer, Question, Voice } from '../questions/kinds.ts';

/** The voices that an answer to a voice question holds; undefined for any other. */
export function voicesIn(question: Question, answer: Answer | undefined): readonly Voice[] | undefined {
  if (question.kind !== 'voice' || typeof answer !== 'object' || !('length' in answer)) return undefined;
  return answer.filter((item) => typeof item !== 'string');
}
