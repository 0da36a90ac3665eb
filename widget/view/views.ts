import type { ComponentType } from 'preact';
import type { Kind } from '../../src/questions/kinds.ts';
import type { FinalPageProps } from './final/final-page.tsx';
import type { QuestionView } from './questions/question-props.ts';

/** The view of each kind of question, and of the last page. */
export type AllViews = { readonly [K in Kind]: QuestionView<K> } & {
  readonly final: ComponentType<FinalPageProps>;
};

/** Those that are loaded by now. */
export type Views = Partial<AllViews>;
