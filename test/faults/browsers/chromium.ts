import { existsSync } from 'node:fs';
import { chromiumFlags } from '../../../scripts/browser/chromium-flags.ts';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import type { Browser } from './browser.ts';
import { startGroup } from './start-group.ts';

const flags = [...chromiumFlags, '--disable-extensions', '--disable-breakpad'];

export const chromium: Browser = {
  name: 'Chromium',
  start(profile, address) {
    const path = findChromium(process.env, existsSync);
    if (path === undefined) throw new Error('no Chromium found: install it or set KOE_CHROMIUM');
    return Promise.resolve(startGroup(path, [...flags, `--user-data-dir=${profile}`, address]));
  },
};
