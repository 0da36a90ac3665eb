import type { SurveyEvent } from '../survey-event.ts';

/** How a survey is mounted. */
export interface MountOptions {
  /** Origin of the collector, such as `https://voice.insurer.example`. */
  readonly origin: string;
  /** Id of a survey, such as `contract`. */
  readonly survey: string;
  /** Key of the website, as it is registered with the collector. */
  readonly site?: string | undefined;
  /** BCP 47. Without it the language of the page around the target, then the browser's. */
  readonly lang?: string | undefined;
  /** A signed invitation. */
  readonly invitation?: string | undefined;
  /** On a counter's tablet and the like: nothing half-written is kept. */
  readonly sharedDevice?: boolean | undefined;
  /** Is told what is also fired on the target as DOM events, which bubble. */
  readonly onEvent?: ((event: SurveyEvent) => void) | undefined;
}
