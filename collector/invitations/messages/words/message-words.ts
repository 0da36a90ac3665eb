/** What messages say around the words of a questionnaire. `{{…}}` is filled in. */
export interface MessageWords {
  /** Above the five answers to the first question. */
  readonly tap: string;
  /** Below them: a tap alone sends nothing. */
  readonly unsent: string;
  readonly open: string;
  readonly until: string;
  readonly notMine: string;
  /** Beside a printed code. */
  readonly scan: string;
  /** A whole text message, but for who sends it. */
  readonly sms: string;
}
