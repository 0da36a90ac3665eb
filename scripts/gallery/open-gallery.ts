import preact from '@preact/preset-vite';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../browser/find-chromium.ts';

const root = fileURLToPath(new URL('../../test/gallery', import.meta.url));

export interface Gallery {
  readonly browser: Browser;
  /** Of one scene, in one language (BCP 47). */
  readonly addressOf: (scene: string, lang: string) => string;
  readonly sceneNames: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds and serves the page that shows every question kind and every last page, with a Chromium to look at it. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findChromium(process.env, existsSync);
  if (executablePath === undefined)
    throw new Error('no Chromium found: install one or name it in KOE_CHROMIUM');
  const outDir = await mkdtemp(join(tmpdir(), 'koe-gallery-'));
  const shared = { configFile: false, logLevel: 'error', root } as const;
  await build({ ...shared, plugins: [preact()], build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the gallery has no address');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

  const page = await browser.newPage();
  await page.goto(address);
  const sceneNames = await page.getByRole('link').allTextContents();
  await page.close();

  return {
    browser,
    addressOf: (scene, lang) => `${address}?${new URLSearchParams({ scene, lang })}`,
    sceneNames,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
