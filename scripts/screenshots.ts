import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from './build/build-app.ts';
import { openGallery } from './gallery/open-gallery.ts';

/** Takes a picture of every scene of the gallery: `node scripts/screenshots.ts <folder> [<part of a scene's name>]`. */
const [folder, part = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder that the pictures go into');

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const schemes = ['light', 'dark'] as const;

await buildApp();
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of schemes) {
    const context = await gallery.browser.newContext({
      viewport,
      colorScheme,
      reducedMotion: 'reduce',
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
    });
    const page = await context.newPage();
    for (const scene of gallery.sceneNames.filter((name) => name.includes(part))) {
      await page.goto(gallery.addressOf(scene, 'ja'));
      await page.locator('.koe-form, section').first().waitFor();
      await page.screenshot({ path: join(folder, `${scene}.${size}.${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
await gallery.close();
