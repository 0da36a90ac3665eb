import type { SurveyElement } from '../../element-types.ts';

/** A survey in its frame on the page. */
export interface FramedSurvey {
  readonly element: SurveyElement;
  readonly frame: HTMLIFrameElement;
  /** Of the insurer. */
  readonly origin: string;
  readonly survey: string;
  /** Key of the embedding site. */
  readonly site: string;
  readonly quietDays: number;
}
