import { existsSync } from 'node:fs';
import { chromiumFlags } from '../../../scripts/browser/chromium-flags.ts';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';
import { findHeadlessShell } from '../../../scripts/browser/find-headless-shell.ts';
import type { Browser } from './browser.ts';
import { startGroup } from './start-group.ts';

const flags = [...chromiumFlags, '--disable-extensions', '--disable-breakpad'];

const startedFrom = (path: string | undefined): Browser => ({
  name: 'Chromium',
  start(profile, address) {
    if (path === undefined) throw new Error('no Chromium found: install it or set KOE_CHROMIUM');
    return Promise.resolve(startGroup(path, [...flags, `--user-data-dir=${profile}`, address]));
  },
});

export const wholeChromium = (): Browser => startedFrom(findChromium(process.env, existsSync));

/** The same engine without the windows around it, where it is installed: half the computing for a start. */
export const chromiumShell = (): Browser =>
  startedFrom(findHeadlessShell(process.env, existsSync) ?? findChromium(process.env, existsSync));
