import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { startCollector } from '../start-collector.ts';
import { bundlePage } from './bundle-page.ts';
import type { Device } from './device-page.ts';
import { startNetwork, type Network } from './network.ts';

const PORT = 43_211;
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/** A collector with its database, a way to it, and as many devices as are asked for. */
export interface BenchWorld {
  readonly network: Network;
  /** A profile on the disk, as a person's is: a private one keeps its database in memory. */
  withDevice<T>(work: (context: BrowserContext) => Promise<T>): Promise<T>;
  /** Devices in one browser, each with a database of its own, in memory. */
  withDevices<T>(count: number, work: (contexts: readonly BrowserContext[]) => Promise<T>): Promise<T>;
  /** The bench's own page on a device. */
  open(context: BrowserContext): Promise<Page>;
  stop(): Promise<void>;
}

/** What a page of `open` does when it is asked. */
export const ask = <Name extends keyof Device>(
  page: Page,
  name: Name,
  ...given: Parameters<Device[Name]>
): Promise<Awaited<ReturnType<Device[Name]>>> =>
  page.evaluate<Awaited<ReturnType<Device[Name]>>>(`device.${name}(...${JSON.stringify(given)})`);

export async function startBenchWorld(): Promise<BenchWorld> {
  const found = findChromium(process.env, existsSync);
  if (found === undefined) throw new Error('no Chromium found: install it or set KOE_CHROMIUM to its path');
  const launch = { executablePath: found, args };
  const folder = await mkdtemp(join(tmpdir(), 'koe-bench-'));
  const sites = join(folder, 'sites.json');
  await writeFile(sites, JSON.stringify({ sites: [] }));
  const collector = await startCollector(folder, PORT, sites);
  const network = await startNetwork(collector.origin, await bundlePage());
  return {
    network,
    async withDevice(work) {
      const profile = await mkdtemp(join(folder, 'profile-'));
      const context = await chromium.launchPersistentContext(profile, { ...launch, locale: 'ja' });
      try {
        return await work(context);
      } finally {
        await context.close();
      }
    },
    async withDevices(count, work) {
      const browser = await chromium.launch(launch);
      try {
        return await work(
          await Promise.all(Array.from({ length: count }, () => browser.newContext({ locale: 'ja' }))),
        );
      } finally {
        await browser.close();
      }
    },
    async open(context) {
      const page = await context.newPage();
      await page.goto(`${network.origin}/bench`);
      await page.waitForFunction('window.device');
      return page;
    },
    async stop() {
      await Promise.all([network.stop(), collector.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
