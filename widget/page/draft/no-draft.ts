import { signal } from '@preact/signals';
import type { SurveyState } from '../survey-state.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Place } from './place.ts';

/** For a shared device: nothing is kept, and nobody else's is shown (P2). */
export function noDraft(survey: SurveyState): DraftKeeper {
  const nothing = () => Promise.resolve();
  return {
    place: signal<Place>('free'),
    look: nothing,
    keep: nothing,
    takeOver: nothing,
    beginBeside: () => undefined,
    async discard() {
      survey.begin();
    },
  };
}
