import type { VNode } from 'preact';

/** What an entrance adds to the survey, beside what every survey shows. */
export interface Extras {
  /** In the menu, while there is a question. */
  readonly menu?: VNode | undefined;
  /** Before the question. */
  readonly above?: VNode | undefined;
  /** In the question's place. */
  readonly instead?: VNode | undefined;
  /** After the question's actions. */
  readonly below?: VNode | undefined;
}
