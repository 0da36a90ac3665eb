import { findNamed } from './find-named.ts';
import type { Tappable } from './screen.ts';

/** A point of the viewport, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page: the middle of what was found, once a finger there meets it and nothing that lies over it. Nobody taps
 * once more on what is chosen already.
 */
const spotOn = (found: HTMLElement | null): Spot | 'chosen' | null => {
  if (!found) return null;
  if (found instanceof HTMLInputElement && found.checked) return 'chosen';
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const spot = { x: left + width / 2, y: top + height / 2 };
  const tree = found.getRootNode();
  const met =
    tree instanceof Document || tree instanceof ShadowRoot ? tree.elementFromPoint(spot.x, spot.y) : null;
  const label = found instanceof HTMLInputElement ? found.labels?.[0] : undefined;
  return met && (found.contains(met) || label?.contains(met)) ? spot : null;
};

/** What says, as JavaScript in a page, where this can be tapped: nowhere yet, nowhere any more, or there. */
export const whereToTap = (role: Tappable, name: string): string =>
  `(${String(findNamed)})(${JSON.stringify(role)}, ${JSON.stringify(name)}).then(${String(spotOn)})`;
