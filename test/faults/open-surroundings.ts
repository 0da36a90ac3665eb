import { existsSync } from 'node:fs';
import { findWebkit } from '../../scripts/browser/find-webkit.ts';
import { startHiddenDisplay } from '../engines/hidden-display.ts';
import { startCollector } from '../journeys/collector-process.ts';
import type { Browser } from './browsers/browser.ts';
import { chromiumShell, wholeChromium } from './browsers/chromium.ts';
import { firefox } from './browsers/firefox.ts';
import { webkit } from './browsers/webkit.ts';
import { buildPage } from './build-page.ts';
import type { Surroundings } from './kill-at.ts';
import type { Mistake } from './mistakes.ts';
import { startSite } from './start-site.ts';
import { openStoredRows } from './stored-rows.ts';

export const engines = ['Chromium', 'Firefox', 'WebKitGTK'] as const;
export type EngineName = (typeof engines)[number];

async function openBrowser(
  name: EngineName,
  isShort: boolean,
): Promise<{ readonly browser: Browser; stop(): Promise<void> }> {
  const stop = (): Promise<void> => Promise.resolve();
  if (name === 'Chromium') return { browser: isShort ? chromiumShell() : wholeChromium(), stop };
  if (name === 'Firefox') return { browser: firefox, stop };
  const found = findWebkit(process.env, existsSync);
  if (found === undefined) throw new Error('no WebKitGTK found: install webkit2gtk-driver and xvfb');
  const display = await startHiddenDisplay(found.xvfb, { width: 800, height: 600 });
  return { browser: webkit(display.name), stop: () => display.stop() };
}

export interface OpenSurroundings extends Surroundings {
  stop(): Promise<void>;
}

/**
 * A browser, the real collector as built with its database file, and the site between them.
 * @param isShort whether the engine may go without the windows around it
 */
export async function openSurroundings(
  name: EngineName,
  { isShort = false, mistake }: { readonly isShort?: boolean; readonly mistake?: Mistake } = {},
): Promise<OpenSurroundings> {
  const page = await buildPage(mistake);
  const collector = await startCollector();
  const [site, opened] = await Promise.all([startSite(collector.origin, page), openBrowser(name, isShort)]);
  const stored = openStoredRows(collector.dataDir);
  return {
    browser: opened.browser,
    site,
    stored,
    log: collector.log,
    async stop() {
      stored.close();
      await site.stop();
      await opened.stop();
      await collector.stop();
    },
  };
}
