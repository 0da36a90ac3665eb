import type { SurveyEvent } from './survey-event.ts';

/**
 * What the survey page, in a frame, tells the page around it: mostly the events that `<koe-survey>` fires there. No
 * answer is among it (E1). Posted to the one origin that greeted (`widget/page/find-host.ts`; E2).
 */
export type FrameMessage =
  | SurveyEvent
  /** The person puts the survey away from inside the frame. */
  | { readonly type: 'koe-close' }
  /** Whole CSS pixels, as an `iframe`'s attribute takes them. Follows the step, never the choice (E1). */
  | { readonly type: 'koe-height'; readonly height: string };
