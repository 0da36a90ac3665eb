import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../browser/find-chromium.ts';
import { findHeadlessShell } from '../browser/find-headless-shell.ts';

const outDir = fileURLToPath(new URL('../../dist/public', import.meta.url));

export interface Gallery {
  readonly browser: Browser;
  /** Of one scene, in one language (BCP 47). */
  readonly addressOf: (scene: string, lang: string) => string;
  readonly sceneNames: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the gallery as built, which shows every scene, with a Chromium to look at it. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findHeadlessShell(process.env, existsSync) ?? findChromium(process.env, existsSync);
  if (executablePath === undefined)
    throw new Error('no Chromium found: install one or name it in KOE_CHROMIUM');
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('the gallery has no address');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

  const page = await browser.newPage();
  await page.goto(`${origin}demo/gallery.html`);
  const links = page.getByRole('navigation').getByRole('link');
  await links.first().waitFor();
  const fragments = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  await page.close();

  return {
    browser,
    sceneNames: fragments.map((fragment) => new URLSearchParams(fragment.slice(1)).get('scene') ?? ''),
    addressOf: (scene, lang) => `${origin}demo/gallery/scene.html#${new URLSearchParams({ scene, lang })}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
