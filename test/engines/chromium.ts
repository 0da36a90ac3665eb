import { startChromium } from '../journeys/chromium-process.ts';
import { fingers } from '../journeys/hands.ts';
import { playwrightScreen } from '../journeys/playwright-screen.ts';
import type { Engine } from './engine.ts';

export const chromium: Engine = {
  name: 'Chromium',
  async start(profile) {
    const { context, kill, close } = await startChromium(profile);
    const page = await context.newPage();
    return {
      tab: {
        ...playwrightScreen(page, fingers),
        async open(address) {
          await page.goto(address);
        },
        survey: playwrightScreen(page.locator('koe-survey').first().frameLocator('iframe'), fingers),
      },
      kill,
      close,
    };
  },
};
