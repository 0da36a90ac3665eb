import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser/find-firefox.ts';
import { endProcess } from './end-process.ts';
import type { Engine } from './engine.ts';
import { puppeteerScreen } from './puppeteer-screen.ts';

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
    const page = await browser.newPage();
    return {
      tab: {
        ...puppeteerScreen(() => Promise.resolve(page.mainFrame())),
        async open(address) {
          await page.goto(address);
        },
        survey: puppeteerScreen(async () => {
          const element = await page.waitForSelector('koe-survey >>> iframe');
          const frame = await element?.contentFrame();
          if (!frame) throw new Error('the survey has no frame');
          return frame;
        }),
      },
      kill: () => endProcess(child, 'SIGKILL'),
      close: () => browser.close(),
    };
  },
};
