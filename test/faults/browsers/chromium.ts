import { existsSync } from 'node:fs';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import type { Browser } from './browser.ts';
import { startGroup } from './start-group.ts';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  // What drops down from the address bar is a page in a process of its own: seconds of computing for each start.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

export const chromium: Browser = {
  name: 'Chromium',
  start(profile, address) {
    const path = findChromium(process.env, existsSync);
    if (path === undefined) throw new Error('no Chromium found: install it or set KOE_CHROMIUM');
    return Promise.resolve(startGroup(path, [...flags, `--user-data-dir=${profile}`, address]));
  },
};
