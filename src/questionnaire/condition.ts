/** An answer's value as a condition compares it: an option, a class of voice, a number or a yes/no. */
export type Comparable = string | number | boolean;

/**
 * When a question is shown. Looks only at questions that stand earlier; a question that is itself hidden
 * counts as unanswered. `equals` and `oneOf` mean "contains" for `choices` (an option) and for `voice`
 * (a class). `atLeast` and `atMost` hold only for numbers: "does not apply" is neither.
 */
export type Condition =
  | { readonly op: 'answered'; readonly question: string }
  | { readonly op: 'equals'; readonly question: string; readonly value: Comparable }
  | { readonly op: 'oneOf'; readonly question: string; readonly values: readonly Comparable[] }
  | { readonly op: 'atLeast' | 'atMost'; readonly question: string; readonly value: number }
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition };
