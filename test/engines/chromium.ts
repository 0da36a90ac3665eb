import { startChromium } from '../journeys/chromium-process.ts';
import type { Engine } from './engine.ts';
import { playwrightScreen } from './playwright-screen.ts';

export const chromium: Engine = {
  name: 'Chromium',
  async start(profile) {
    const { context, kill, close } = await startChromium(profile);
    const page = await context.newPage();
    return {
      tab: {
        ...playwrightScreen(page),
        async open(address) {
          await page.goto(address);
        },
        survey: playwrightScreen(page.locator('koe-survey').first().frameLocator('iframe')),
      },
      kill,
      close,
    };
  },
};
