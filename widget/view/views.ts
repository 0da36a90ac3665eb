import type { ComponentType } from 'preact';
import type { Kind } from '../../src/questions/kinds.ts';
import type { AwayNoteProps } from './draft/away-note.tsx';
import type { DiscardAnswersProps } from './draft/discard-answers.tsx';
import type { ResumedNoteProps } from './draft/resumed-note.tsx';
import type { SharedNoteProps } from './shared/shared-note.tsx';
import type { FinalPageProps } from './final/final-page.tsx';
import type { QuestionView } from './questions/question-props.ts';

/** The view of each kind of question, of the last page, and of what tells of a draft. */
export type AllViews = { readonly [K in Kind]: QuestionView<K> } & {
  readonly final: ComponentType<FinalPageProps>;
  readonly away: ComponentType<AwayNoteProps>;
  readonly resumed: ComponentType<ResumedNoteProps>;
  readonly shared: ComponentType<SharedNoteProps>;
  readonly discard: ComponentType<DiscardAnswersProps>;
};

/** Those that are loaded by now. */
export type Views = Partial<AllViews>;
