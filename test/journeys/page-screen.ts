import type { Page } from 'playwright-core';
import { findNamed } from './find-named.ts';
import { fingers } from './hands.ts';
import { headings } from './headings.ts';
import { playwrightScreen } from './playwright-screen.ts';
import type { Screen, Tappable } from './screen.ts';
import { until } from './until.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: the middle of what was found, once a finger there meets it and nothing that lies over it. */
const spotOn = (found: HTMLElement | null): Spot | null => {
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const spot = { x: left + width / 2, y: top + height / 2 };
  const met = document.elementFromPoint(spot.x, spot.y);
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
      async () => (await page.evaluate<Spot | null>(tappable(role, name))) ?? undefined,
    );
    await page.mouse.click(spot.x, spot.y);
  },
  async see(words) {
    await until(async () => (await page.evaluate(headings)).find((heading) => heading.includes(words)));
  },
});
