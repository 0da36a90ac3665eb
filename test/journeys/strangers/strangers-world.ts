import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { startChromium } from '../chromium-process.ts';
import { startCollector, type CollectorProcess } from '../collector-process.ts';
import { newFolder, removeFolder } from '../own-folder.ts';
import { openVisitors, type Visitors } from '../visitors.ts';
import { startHostPages, type HostPages } from './host-pages.ts';

/** The site's key, as the pages of `host` give it. */
export const SITE = 'agency-9';
/** The key of `insurer`. */
export const INSURERS_SITE = 'insurer-1';

/** A page as its visitor has it, with what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  /** Errors that nobody caught, in the page and in its frames. */
  readonly uncaught: readonly string[];
  /** Errors on the console. */
  readonly complaints: readonly string[];
}

/** A collector, a browser, two sites that may embed the surveys and one that may not. */
export interface StrangersWorld {
  readonly collector: CollectorProcess;
  readonly chromium: Pick<Visitors, 'newVisitor'>;
  readonly host: HostPages;
  /** The insurer's own, on the same site as the collector. */
  readonly insurer: HostPages;
  readonly stranger: HostPages;
  /** The script tag of a survey for `host`, or for the site of this key; `more` are further attributes. */
  tag(more: string, site?: string): string;
  /** A new visitor on a page; `prepare` comes before anything is loaded. */
  visit(address: string, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** The browser with its windows: what a setting of theirs does, or a process for each origin. */
  readonly whole?: true;
  /** Of a whole browser of its own; made with the collector's origin, which is known only once it runs. */
  readonly preferences?: (collector: string) => object;
}

async function startSet(profile: string, preferences: object): Promise<Visitors> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return startChromium(profile);
}

export async function openWorld({ whole, preferences }: WorldOptions = {}): Promise<StrangersWorld> {
  const [folder, host, insurer, stranger] = await Promise.all([
    newFolder(),
    startHostPages(),
    startHostPages('127.0.0.1'),
    startHostPages(),
  ]);
  const sites = join(folder, 'sites.json');
  const registered = [
    { key: SITE, kind: 'agency', origins: [host.origin] },
    { key: INSURERS_SITE, kind: 'website', origins: [insurer.origin] },
  ];
  await writeFile(sites, JSON.stringify({ sites: registered }));
  const collector = await startCollector({ KOE_SITES: sites });
  const chromium = preferences
    ? await startSet(join(folder, 'browser'), preferences(collector.origin))
    : await openVisitors(whole ? 'whole' : 'shell');
  return {
    collector,
    chromium,
    host,
    insurer,
    stranger,
    tag: (more, site = SITE) =>
      `<script async src="${collector.origin}/koe.js" data-survey="contract" data-site="${site}" ${more}></script>`,
    async visit(address, prepare) {
      const context = await chromium.newVisitor({
        viewport: { width: 1280, height: 800 },
        locale: 'ja',
      });
      const page = await context.newPage();
      const uncaught: string[] = [];
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => uncaught.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await prepare?.(page);
      await page.goto(address);
      return { page, uncaught, complaints };
    },
    async close() {
      await Promise.all([chromium.close(), collector.stop(), host.stop(), insurer.stop(), stranger.stop()]);
      await removeFolder(folder);
    },
  };
}

export const surveyIn = (page: Page): FrameLocator =>
  page.locator('koe-survey').first().frameLocator('iframe');

/** Opens the launcher as a visitor does. */
export async function openLauncher(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'ご意見をどうぞ' }).click();
  return surveyIn(page);
}
