import type { Kind, Kinds, LocalQuestionOf } from './kinds.ts';

/** A question with its words and an answer to it: shown in the demo, rendered in tests, walked by axe. */
export interface QuestionExample<K extends Kind> {
  /** Kebab-case, unique among all examples. */
  readonly name: string;
  readonly question: LocalQuestionOf<K>;
  readonly answer: Kinds[K]['answer'];
}
