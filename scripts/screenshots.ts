import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { buildApp } from './build/build-app.ts';
import { contactSheet } from './gallery/contact-sheet.ts';
import { openGallery, type Gallery } from './gallery/open-gallery.ts';
import { heightFor, picturePlan } from './gallery/picture-plan.ts';

/** Pictures of every scene, and for each language, width and theme a sheet with all of them. */
const plan = picturePlan(process.argv.slice(2));

async function takePicture(page: Page, gallery: Gallery, scene: string, lang: string, path: string) {
  const address = gallery.addressOf(scene, lang);
  await page.goto(address);
  await page.locator(`html[data-shown="${new URL(address).hash}"] main`).waitFor();
  await page.screenshot({ path, fullPage: true });
}

await buildApp();
const gallery = await openGallery();
const scenes = gallery.sceneNames.filter((name) => name.includes(plan.part));
for (const theme of plan.themes) {
  for (const width of plan.widths) {
    const context = await gallery.browser.newContext({
      viewport: { width, height: heightFor(width) },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
    });
    // A sheet of 90 pages is millions of pixels, which a busy machine draws late.
    context.setDefaultTimeout(300_000);
    const page = await context.newPage();
    for (const lang of plan.languages) {
      const title = `${lang}.${width}.${theme}`;
      const folder = join(plan.folder, title);
      await mkdir(folder, { recursive: true });
      for (const scene of scenes) await takePicture(page, gallery, scene, lang, join(folder, `${scene}.png`));
      const sheet = join(folder, 'index.html');
      await writeFile(sheet, contactSheet({ title, width, pictures: scenes }));
      await page.goto(pathToFileURL(sheet).href);
      await page.screenshot({ path: join(plan.folder, `${title}.png`), fullPage: true });
      console.log(join(plan.folder, `${title}.png`));
    }
    await context.close();
  }
}
await gallery.close();
