import type { Answer, Answers } from '../questions/kinds.ts';

/** The answers with this one in place; `undefined` takes it away. */
export function withAnswer(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: _replaced, ...others } = answers;
  return answer === undefined ? others : { ...others, [question]: answer };
}
