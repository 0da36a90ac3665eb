import type { AnswerProblem } from '../questions/answer-problem.ts';
import type { Answer, Answers } from '../questions/kinds.ts';
import type { Receipt } from './receipt.ts';
import type { Channel } from './response.ts';

/** One person answering one survey, from the first question to the last. Kept whole in the draft. */
export interface Session {
  /** Becomes the response's id. */
  readonly id: string;
  readonly survey: string;
  readonly revision: number;
  readonly lang: string;
  readonly channel: Channel;
  readonly site?: string;
  readonly invitation?: string;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly receipt: Receipt;
  readonly answers: Answers;
  /** Prefilled by a link: shown selected, counts only once the person acts on that question. */
  readonly suggested: Answers;
  /** Id of the question on the screen; the last one stays here after finishing. */
  readonly at: string;
  readonly stage: 'answering' | 'finished';
  /** Why the last `next` was refused. */
  readonly problem?: AnswerProblem | undefined;
}

export type SessionEvent =
  | { readonly type: 'answered'; readonly question: string; readonly value: Answer }
  | { readonly type: 'cleared'; readonly question: string }
  /** The person confirmed this question: a suggestion becomes an answer; refused with `problem` when invalid. */
  | { readonly type: 'next' }
  /** Leaves this question unanswered and moves on; refused for a required one. */
  | { readonly type: 'skipped' }
  | { readonly type: 'back' }
  | { readonly type: 'language-changed'; readonly lang: string }
  /** Raw `a.<question>=<value>` pairs of a link; what does not fit its question is ignored. */
  | { readonly type: 'prefilled'; readonly values: Readonly<Record<string, string>> };
