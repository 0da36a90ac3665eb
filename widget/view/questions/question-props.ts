import type { ComponentType } from 'preact';
import type { AnswerProblem } from '../../../src/questions/answer-problem.ts';
import type { Answer, Answers, Kind, Kinds, LocalQuestionOf } from '../../../src/questions/kinds.ts';
import type { Translate } from '../../text/translate.ts';

/** What the view of one kind of question is given. */
export interface QuestionProps<K extends Kind> {
  readonly question: LocalQuestionOf<K>;
  /** The answer given or else suggested; each view reads what fits its kind. */
  readonly value: Answer | undefined;
  /** Why the last attempt to move on was refused. */
  readonly problem: AnswerProblem | undefined;
  /** All answers so far, for a question that looks at earlier ones. */
  readonly answers: Answers;
  readonly translate: Translate;
  readonly onAnswer: (value: Kinds[K]['answer']) => void;
  readonly onClear: () => void;
}

export type QuestionView<K extends Kind> = ComponentType<QuestionProps<K>>;
