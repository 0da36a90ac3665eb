import type { TextSize } from './display-settings.ts';

/** On a page of our own all is measured in `rem`: what the root's font grows by, everything does (`page.css`). */
export const setRootTextSize = (root: HTMLElement, textSize: TextSize): void =>
  root.style.setProperty('--koe-text-size', `${textSize}%`);
