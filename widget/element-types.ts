/** How a survey is opened. */
export interface Manner {
  /** `false` leaves the focus where it is. */
  readonly focus?: boolean;
}

/** `<koe-survey>` once the script has come. */
export interface SurveyElement extends HTMLElement {
  open(manner?: Manner): void;
  close(): void;
}

/** What `<koe-survey>` takes. */
export interface SurveyAttributes {
  /** Left out only around a frame in the markup, whose address names it. */
  survey?: string;
  site?: string;
  display?: 'launcher' | 'inline' | 'dialog';
  trigger?: 'click' | 'load' | `delay:${number}` | `event:${string}`;
  lang?: string;
  invitation?: string;
  'quiet-days'?: number | `${number}`;
  'shared-device'?: boolean | '';
}

interface Receipt {
  readonly survey: string;
  readonly receipt: string;
}

/** What `<koe-survey>` fires, by name. */
export interface SurveyEventMap {
  'koe-ready': CustomEvent<{ readonly survey: string }>;
  'koe-open': CustomEvent<{ readonly survey: string }>;
  'koe-close': CustomEvent<{ readonly survey: string }>;
  'koe-saved': CustomEvent<Receipt>;
  'koe-delivered': CustomEvent<Receipt>;
  'koe-error': CustomEvent<{ readonly survey: string; readonly reason: string }>;
}

/** The same as attributes in JSX: Preact and React both take `onkoe-saved`. */
export type SurveyListeners = {
  [Name in keyof SurveyEventMap as `on${Name}`]?: (event: SurveyEventMap[Name]) => void;
};

declare global {
  interface HTMLElementTagNameMap {
    'koe-survey': SurveyElement;
  }
  // The events bubble and cross shadow roots: they are heard on every element, the document and the window.
  interface GlobalEventHandlersEventMap extends SurveyEventMap {}
}
