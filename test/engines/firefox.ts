import { existsSync } from 'node:fs';
import { launch, type BrowserContext, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser/find-firefox.ts';
import { until } from '../journeys/until.ts';
import { endProcess } from './end-process.ts';
import type { Engine, Visitor } from './engine.ts';
import { puppeteerScreen } from './puppeteer-screen.ts';

const surveyOn = (page: Page): Promise<Frame> =>
  until(() => page.frames().find((frame) => frame.parentFrame() !== null && frame.url().includes('/s/')));

const visitorIn = (context: BrowserContext, leave: Visitor['leave']): Visitor => ({
  async newTab() {
    const page = await context.newPage();
    return {
      ...puppeteerScreen(() => Promise.resolve(page.mainFrame())),
      async open(address) {
        await page.goto(address);
      },
      show: () => page.bringToFront(),
      survey: puppeteerScreen(() => surveyOn(page)),
    };
  },
  leave,
});

export const firefox: Engine = {
  name: 'Firefox',
  async start(profile) {
    const executablePath = findFirefox(process.env, existsSync);
    if (executablePath === undefined) throw new Error('no Firefox found: install it or set KOE_FIREFOX');
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      userDataDir: profile,
      extraPrefsFirefox: { 'intl.accept_languages': 'ja' },
    });
    const child = browser.process();
    if (child === null) throw new Error('Firefox was started by somebody else');
    return {
      async newVisitor() {
        const own = await browser.createBrowserContext();
        return visitorIn(own, () => own.close());
      },
      owner: () => Promise.resolve(visitorIn(browser.defaultBrowserContext(), () => Promise.resolve())),
      kill: () => endProcess(child, 'SIGKILL'),
      close: () => browser.close(),
    };
  },
};
