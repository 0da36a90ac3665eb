import { existsSync } from 'node:fs';
import type { WantedEngine } from './bring-engines.ts';
import { findFirefox } from './find-firefox.ts';
import { findHeadlessShell } from './find-headless-shell.ts';
import { findWebkit } from './find-webkit.ts';

/** The engines besides Chromium's that the journeys are made in; the names are those of `test/engines/`. */
export const otherEngines: readonly WantedEngine[] = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    isHere: () => findFirefox(process.env, existsSync) !== undefined,
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isHere: () => findWebkit(process.env, existsSync) !== undefined,
  },
];

/** Chromium's, for journeys that need no windows; where there is none they take the whole browser. */
export const headlessShell: WantedEngine = {
  name: 'headless shell',
  packages: ['chromium-headless-shell'],
  isHere: () => findHeadlessShell(process.env, existsSync) !== undefined,
};
