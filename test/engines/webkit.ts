import { existsSync } from 'node:fs';
import { Builder, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findWebkit } from '../../scripts/browser/find-webkit.ts';
import { until } from '../journeys/until.ts';
import type { Engine, Tab, Visitor } from './engine.ts';
import { startHiddenDisplay } from './hidden-display.ts';
import { seleniumScreen } from './selenium-screen.ts';
import { startWebkitDriver } from './webkit-driver.ts';

/** Runs in the page. */
const frameOfSurvey = (): HTMLIFrameElement | null => {
  const survey = document.querySelector('koe-survey');
  return survey?.shadowRoot?.querySelector('iframe') ?? survey?.querySelector('iframe') ?? null;
};

// Its driver does not scroll the page around a frame: all of a survey has to be in view.
const tall = { width: 1024, height: 2400 };

function tabAt(driver: WebDriver, handle: string): Tab {
  const show = (): Promise<void> => driver.switchTo().window(handle);
  const enterPage = async (): Promise<void> => {
    await show();
    await driver.switchTo().defaultContent();
  };
  return {
    ...seleniumScreen(driver, enterPage),
    async open(address) {
      await show();
      await driver.get(address);
    },
    show,
    survey: seleniumScreen(driver, async () => {
      await enterPage();
      const frame = await until(
        async () =>
          (await driver.executeScript<WebElement | null>(`return (${String(frameOfSurvey)})()`)) ?? undefined,
      );
      await driver.switchTo().frame(frame);
    }),
  };
}

/** Each with a driver of their own, which has one session at a time. */
async function startVisitor(path: string, display: string): Promise<Visitor> {
  const service = await startWebkitDriver(path, display);
  const driver = await new Builder()
    .usingServer(service.address)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build()
    .catch(async (error: unknown) => {
      await service.stop();
      throw error;
    });
  await driver.manage().window().setRect(tall);
  let isFirst = true;
  return {
    async newTab() {
      if (!isFirst) await driver.switchTo().newWindow('tab');
      isFirst = false;
      return tabAt(driver, await driver.getWindowHandle());
    },
    async leave() {
      try {
        await driver.quit();
      } finally {
        await service.stop();
      }
    },
  };
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  async start() {
    const found = findWebkit(process.env, existsSync);
    if (found === undefined) throw new Error('no WebKitGTK found: install webkit2gtk-driver and xvfb');
    const display = await startHiddenDisplay(found.xvfb, tall);
    const newVisitor = (): Promise<Visitor> => startVisitor(found.driver, display.name);
    // A driven session keeps what it stores in memory.
    return { newVisitor, owner: newVisitor, kill: undefined, close: () => display.stop() };
  },
};
