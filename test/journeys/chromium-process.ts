import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumFlags } from '../../scripts/browser/chromium-flags.ts';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { findHeadlessShell } from '../../scripts/browser/find-headless-shell.ts';

/**
 * Chromium started by ourselves and spoken to over CDP: the usual launch by the driver turns third-party
 * storage partitioning off, and cannot be killed as a battery kills a phone.
 */
export interface ChromiumProcess {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** A tab of whoever owns the profile. Without slides, which only make everybody wait. */
  newTab(): Promise<Page>;
  /** A visitor with a storage of their own, in memory. Without slides, too. */
  newVisitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** SIGKILL to the whole process group; the profile stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export const chromiumPath = (): string => {
  const found = findChromium(process.env, existsSync);
  if (found === undefined) throw new Error('no Chromium found: install it or set KOE_CHROMIUM to its path');
  return found;
};

const flags = [
  ...chromiumFlags,
  '--lang=ja',
  '--accept-lang=ja',
  '--remote-debugging-port=0',
  // Nobody speaks over it; but it breaks with whoever started the browser, and the browser ends then.
  '--remote-debugging-pipe',
];

const STILL = { reducedMotion: 'reduce' } as const;

const endpointOf = async (profile: string, ended: () => boolean): Promise<string> => {
  for (;;) {
    if (ended()) throw new Error('Chromium ended before it could be spoken to');
    const written = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, path] = written.split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** The whole browser, as customers have it. */
export const startChromium = (profile: string): Promise<ChromiumProcess> => start(chromiumPath(), profile);

/**
 * The same engine without the windows around it: half the computing for a start, four fifths for a journey. The whole
 * browser where it is not installed. Not for what only the whole has: settings for third-party storage, a process for each origin, Background
 * Sync.
 */
export const startShell = (profile: string): Promise<ChromiumProcess> =>
  start(findHeadlessShell(process.env, existsSync) ?? chromiumPath(), profile);

async function start(path: string, profile: string): Promise<ChromiumProcess> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const browser = await chromium.connectOverCDP(await endpointOf(profile, ended));
  const context = browser.contexts()[0];
  if (context === undefined || child.pid === undefined) throw new Error('Chromium has no context');
  const group = -child.pid;
  const killGroup = async (): Promise<void> => {
    process.kill(group, 'SIGKILL');
    await exit;
  };
  return {
    browser,
    context,
    async newTab() {
      const page = await context.newPage();
      await page.emulateMedia(STILL);
      return page;
    },
    newVisitor: (options) => browser.newContext({ ...STILL, ...options }),
    kill: killGroup,
    async close() {
      if (ended()) return;
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await exit;
    },
  };
}
