/** What a page is told of a survey. No answer is among it (E1). */
export type SurveyEvent =
  | { readonly type: 'koe-ready'; readonly detail: { readonly survey: string } }
  /** `koe-saved`: durable on the device, not sent yet. `koe-delivered`: the collector has it. */
  | {
      readonly type: 'koe-saved' | 'koe-delivered';
      readonly detail: { readonly survey: string; readonly receipt: string };
    }
  /** `reason` is a code such as `full`, never words that somebody typed. */
  | { readonly type: 'koe-error'; readonly detail: { readonly survey: string; readonly reason: string } };
