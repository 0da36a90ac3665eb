/** Why an answer is not accepted. The view has words for each code; the collector names it with the field. */
export type AnswerProblem =
  | { readonly code: 'required' }
  | { readonly code: 'not-an-option' }
  | { readonly code: 'wrong-type' }
  | { readonly code: 'too-many'; readonly atMost: number }
  /** Counted in graphemes. */
  | { readonly code: 'too-long'; readonly atMost: number; readonly length: number }
  | { readonly code: 'empty-voice' }
  | { readonly code: 'bad-phone' }
  | { readonly code: 'bad-email' }
  | { readonly code: 'address-missing' };
