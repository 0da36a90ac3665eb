import type { BrowserContext } from 'playwright-core';
import { startChromium } from '../journeys/chromium-process.ts';
import { fingers } from '../journeys/hands.ts';
import { playwrightScreen } from '../journeys/playwright-screen.ts';
import type { Engine, Visitor } from './engine.ts';

const visitorIn = (context: BrowserContext, leave: Visitor['leave']): Visitor => ({
  async newTab() {
    const page = await context.newPage();
    return {
      ...playwrightScreen(page, fingers),
      async open(address) {
        await page.goto(address);
      },
      show: () => page.bringToFront(),
      survey: playwrightScreen(page.locator('koe-survey iframe').first().contentFrame(), fingers),
    };
  },
  leave,
});

export const chromium: Engine = {
  name: 'Chromium',
  async start(profile) {
    const { browser, context, kill, close } = await startChromium(profile);
    return {
      async newVisitor() {
        const own = await browser.newContext({ locale: 'ja' });
        return visitorIn(own, () => own.close());
      },
      owner: () => Promise.resolve(visitorIn(context, () => Promise.resolve())),
      kill,
      close,
    };
  },
};
