/** How a survey is opened. */
export interface Manner {
  /** `false` leaves the focus where it is. */
  readonly focus?: boolean;
}

export interface SurveyElement extends HTMLElement {
  open(manner?: Manner): void;
  close(): void;
}
