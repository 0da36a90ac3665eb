import type { AnswerProblem } from './answer-problem.ts';

/** An answer that fits its question, or the reason why it does not. */
export type Validated<A> =
  { readonly ok: true; readonly value: A } | { readonly ok: false; readonly problem: AnswerProblem };

export const accepted = <A>(value: A): Validated<A> => ({ ok: true, value });
export const refused = (problem: AnswerProblem): Validated<never> => ({ ok: false, problem });
