/**
 * What the survey page, in a frame, tells the page around it. No answer is among it, and `height` follows the
 * step, never the choice (E). Posted to the one origin that the loader named in the frame's fragment.
 */
export type FrameMessage =
  | { readonly koe: 1; readonly type: 'ready' | 'opened' | 'dismissed'; readonly survey: string }
  | { readonly koe: 1; readonly type: 'height'; readonly survey: string; readonly px: number }
  | {
      readonly koe: 1;
      readonly type: 'saved' | 'delivered';
      readonly survey: string;
      readonly receipt: string;
    }
  | { readonly koe: 1; readonly type: 'error'; readonly survey: string; readonly reason: string };
