import type { TextSize } from '../display/display-settings.ts';
import { surveySheet } from './survey-sheet.ts';

/** What browsers take `medium` for unless somebody has set it otherwise. */
const USUAL_REM = 16;

export interface OpenedRoot {
  readonly root: ShadowRoot;
  readonly setTextSize: (textSize: TextSize) => void;
}

/**
 * A shadow root at the end of `target`. Its style is a constructed sheet: a CSP without `unsafe-inline` and Trusted
 * Types let it be.
 */
export function openRoot(target: Element): OpenedRoot {
  const host = target.ownerDocument.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{font-size:medium!important}');
  root.adoptedStyleSheets = [sheet];
  target.append(host);
  // As large as the person has it in the browser, however small the page makes its root font.
  const rem = Number.parseFloat(getComputedStyle(host).fontSize) || USUAL_REM;
  const setTextSize = (textSize: TextSize) => sheet.replaceSync(surveySheet((rem * textSize) / 100));
  setTextSize(100);
  return { root, setTextSize };
}
