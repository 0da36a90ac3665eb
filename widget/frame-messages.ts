/**
 * What the survey page, in a frame, tells the page around it: mostly the events that `<koe-survey>` fires there. No
 * answer is among it (E1). Posted to the one origin that greeted (`widget/page/find-host.ts`; E2).
 */
export type FrameMessage =
  | { readonly type: 'koe-ready'; readonly detail: { readonly survey: string } }
  | {
      readonly type: 'koe-saved' | 'koe-delivered';
      readonly detail: { readonly survey: string; readonly receipt: string };
    }
  /** `reason` is a code such as `full`, never words that somebody typed. */
  | { readonly type: 'koe-error'; readonly detail: { readonly survey: string; readonly reason: string } }
  /** The person puts the survey away from inside the frame. */
  | { readonly type: 'koe-close' }
  /** Whole CSS pixels, as an `iframe`'s attribute takes them. Follows the step, never the choice (E1). */
  | { readonly type: 'koe-height'; readonly height: string };
