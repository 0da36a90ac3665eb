import type { ReadonlySignal } from '@preact/signals';
import type { SurveyModel } from '../survey-model.ts';
import type { Translate } from '../text/translate.ts';
import { LoadingNote } from '../view/loading-note.tsx';
import { SurveyView } from '../view/survey-view.tsx';
import type { Views } from '../view/views.ts';

/** What stands in the app: the survey, or how far it has come. */
export type Mounted =
  | { readonly state: 'ready'; readonly model: SurveyModel; readonly views: Views }
  | { readonly state: 'waiting' | 'failed'; readonly lang: string; readonly translate: Translate };

interface MountedViewProps {
  /** Undefined while not even words are there. */
  readonly mounted: ReadonlySignal<Mounted | undefined>;
  readonly onAgain: () => void;
}

export function MountedView({ mounted, onAgain }: MountedViewProps) {
  const now = mounted.value;
  if (!now) return null;
  if (now.state === 'ready') return <SurveyView model={now.model} views={now.views} isPart />;
  return (
    <div class="koe-page" lang={now.lang} aria-busy={now.state === 'waiting'}>
      <LoadingNote loading={now.state} translate={now.translate} onAgain={onAgain} />
    </div>
  );
}
