import type { Page } from 'playwright-core';
import { fingers } from './hands.ts';
import { playwrightScreen } from './playwright-screen.ts';
import type { Screen } from './screen.ts';
import { whereToTap, type Spot } from './tap-spot.ts';
import { until } from './until.ts';

/**
 * A page of our own under a mouse: what is to be tapped is found in one question to the page, for half of the computing
 * that the driver's own way takes.
 */
export const pageScreen = (page: Page): Screen => ({
  ...playwrightScreen(page, fingers),
  async tap(role, name) {
    const spot = await until(
      async () => (await page.evaluate<Spot | 'chosen' | null>(whereToTap(role, name))) ?? undefined,
    );
    if (spot !== 'chosen') await page.mouse.click(spot.x, spot.y);
  },
});
