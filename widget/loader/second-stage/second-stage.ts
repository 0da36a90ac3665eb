import type { SurveyElement } from '../../element-types.ts';

/**
 * What `koe-more.js` exports: called with an element that is more than plain each time it comes onto the page, and with
 * any element when its frame is made or comes back. A page may have a `koe.js` in its cache that is some minutes older:
 * a change of these lines must let both understand each other.
 * @param origin of the insurer
 * @param draw draws the element, once, by its `display`
 * @returns ends what listens outside of the element: called before the next call, and when the element leaves the page
 */
export type SecondStage = (
  element: SurveyElement,
  origin: string,
  draw: (display: string) => void,
) => () => void;
