import type { Page } from 'playwright-core';
import { findNamed } from './find-named.ts';
import { fingers } from './hands.ts';
import { playwrightScreen } from './playwright-screen.ts';
import type { Screen, Tappable } from './screen.ts';
import { until } from './until.ts';

interface Spot {
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

const tappable = (role: Tappable, name: string): string =>
  `(${String(findNamed)})(${JSON.stringify(role)}, ${JSON.stringify(name)}).then(${String(spotOn)})`;

/**
 * A page of our own under a mouse: what is to be tapped is found in one question to the page, for half of the computing
 * that the driver's own way takes.
 */
export const pageScreen = (page: Page): Screen => ({
  ...playwrightScreen(page, fingers),
  async tap(role, name) {
    const spot = await until(
      async () => (await page.evaluate<Spot | 'chosen' | null>(tappable(role, name))) ?? undefined,
    );
    if (spot !== 'chosen') await page.mouse.click(spot.x, spot.y);
  },
});
