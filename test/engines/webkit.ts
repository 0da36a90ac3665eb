import { existsSync } from 'node:fs';
import { Builder, Capabilities, type WebElement } from 'selenium-webdriver';
import { findWebkit } from '../../scripts/browser/find-webkit.ts';
import { until } from '../journeys/until.ts';
import type { Engine } from './engine.ts';
import { startHiddenDisplay } from './hidden-display.ts';
import { seleniumScreen } from './selenium-screen.ts';
import { startWebkitDriver } from './webkit-driver.ts';

const frameOfSurvey = `return document.querySelector('koe-survey')?.shadowRoot?.querySelector('iframe')`;

// Its driver does not scroll the page around a frame: all of a survey has to be in view.
const tall = { width: 1024, height: 2400 };

export const webkit: Engine = {
  name: 'WebKitGTK',
  async start() {
    const found = findWebkit(process.env, existsSync);
    if (found === undefined) throw new Error('no WebKitGTK found: install webkit2gtk-driver and xvfb');
    const display = await startHiddenDisplay(found.xvfb, tall);
    const service = await startWebkitDriver(found.driver, display.name);
    const stop = async (): Promise<void> => {
      await service.stop();
      await display.stop();
    };
    const driver = await new Builder()
      .usingServer(service.address)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build()
      .catch(async (error: unknown) => {
        await stop();
        throw error;
      });
    await driver.manage().window().setRect(tall);
    const enterPage = (): Promise<void> => driver.switchTo().defaultContent();
    return {
      tab: {
        ...seleniumScreen(driver, enterPage),
        open: (address) => driver.get(address),
        survey: seleniumScreen(driver, async () => {
          await enterPage();
          const frame = await until(
            async () => (await driver.executeScript<WebElement | null>(frameOfSurvey)) ?? undefined,
          );
          await driver.switchTo().frame(frame);
        }),
      },
      // A driven session keeps what it stores in memory.
      kill: undefined,
      async close() {
        try {
          await driver.quit();
        } finally {
          await stop();
        }
      },
    };
  },
};
