import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startShell, type ChromiumProcess } from '../chromium-process.ts';
import { startCollector, type CollectorProcess } from '../collector-process.ts';
import { newFolder, removeFolder } from '../own-folder.ts';
import { buildAppWithPackage } from '../package/install-package.ts';
import { startStaticSite, type StaticSite } from '../static-site.ts';
import { growthOver, type Growth } from './long-use.ts';
import { leaks, LEAKING_ROUNDS, plantLeak } from './plant-leak.ts';

const ROUNDS = 50;
const TIME_LIMIT = 300_000;
/** Bytes. Measured were at most 3,000; a survey kept alive costs ten times that. */
const HEAP_PER_ROUND = 10_000;
/** The browser holds on to some nodes of the last one, such as what was clicked: less than one for each survey. */
const isAlmostFlat = ({ nodes, detached, documents, frames, listeners, heapPerRound }: Growth): boolean =>
  Math.max(nodes, detached) < ROUNDS - 10 &&
  Math.max(documents, frames, listeners) <= 0 &&
  heapPerRound < HEAP_PER_ROUND;

describe('the npm package in an app that is used for long', () => {
  let profile: string;
  let chromium: ChromiumProcess;
  let collector: CollectorProcess;
  let app: StaticSite;
  beforeAll(async () => {
    profile = await newFolder();
    const built = await buildAppWithPackage(join(profile, 'app'));
    app = await startStaticSite(
      () => built,
      () => ({}),
    );
    const sites = join(profile, 'sites.json');
    const registered = [{ key: 'hinata-my', kind: 'website', origins: [app.origin] }];
    await writeFile(sites, JSON.stringify({ sites: registered }));
    [collector, chromium] = await Promise.all([
      startCollector({ KOE_SITES: sites }),
      startShell(join(profile, 'chromium')),
    ]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop(), app.stop()]);
    await removeFolder(profile);
  });

  async function visit() {
    const context = await chromium.newVisitor({ locale: 'ja' });
    const page = await context.newPage();
    await page.goto(`${app.origin}/?collector=${collector.origin}`);
    return { page, session: await context.newCDPSession(page) };
  }
  // By the page's own script alone: what a driver asks a page for, it may hold.
  const mountAndUnmount = (page: Page, at: number) =>
    page.evaluate(`(async () => {
      const ready = new Promise((resolve) => addEventListener('koe-ready', () => resolve(), { once: true }));
      document.querySelector('#mount').click();
      await ready;
      const root = document.querySelector('#voice > *').shadowRoot;
      const radio = () => root.querySelectorAll('input[type=radio]')[${at % 5}];
      while (!radio()) await new Promise(requestAnimationFrame);
      radio().click();
      document.querySelector('#unmount').click();
    })()`);

  it(
    'leaves nothing behind when a survey is mounted, answered and unmounted fifty times',
    async () => {
      const { page, session } = await visit();
      const mounting = (at: number) => mountAndUnmount(page, at);
      const [growth] = await growthOver(ROUNDS, [session], mounting, isAlmostFlat);
      expect(growth).toSatisfy(isAlmostFlat);
      await page.context().close();
    },
    TIME_LIMIT,
  );

  it(
    'is told from an app that keeps what was unmounted, or a listener for it',
    async () => {
      for (const kind of ['node', 'listener'] as const) {
        const { page, session } = await visit();
        await plantLeak(page, '#voice', kind);
        const [growth] = await growthOver(
          LEAKING_ROUNDS,
          [session],
          (at) => mountAndUnmount(page, at),
          leaks[kind],
        );
        expect(growth).toSatisfy(leaks[kind]);
        await page.context().close();
      }
    },
    TIME_LIMIT,
  );
});
