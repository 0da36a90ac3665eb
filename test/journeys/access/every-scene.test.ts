import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeChoice, readChoice, type Choice } from '../../../demo/gallery/choice.ts';
import { openGallery, type Gallery } from '../../../scripts/gallery/open-gallery.ts';
import { scenes } from '../../../widget/examples/scenes.ts';
import { allWords } from '../../../widget/text/all-words.ts';
import { breadth } from '../../breadth.ts';
import {
  byAxe,
  byAxeForColours,
  forBoth,
  forMoreThanColours,
  forSmallTargets,
  forThingsOutOfSight,
} from './inspections.ts';
import { visitScenes, type Visit } from './visit-scenes.ts';

const names = Object.keys(scenes);
const languages = Object.keys(allWords);
/** Those of the shortest and the longest words, and of the tallest letters. */
const mostVarious = ['ja', 'vi', 'ne'];
const phone = { width: 360, height: 740 };
/** A desktop of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const magnified = { width: 320, height: 256 };

/**
 * The first is asked all. The others change colours alone, as a test below holds, and are asked about those. In one
 * language, where all take too long: no words change a colour or a role, and how much room they take is asked below.
 */
const themes = [
  { theme: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, inspect: byAxe },
  { theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, inspect: byAxeForColours },
  {
    theme: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active' },
    inspect: byAxeForColours,
  },
] as const;
type Theme = (typeof themes)[number];
const walks = themes.flatMap((theme) => breadth(languages, ['ja']).map((lang) => ({ ...theme, lang })));

const fragmentsIn = (lang: string, look: Partial<Choice> = {}): readonly string[] =>
  names.map((scene) => writeChoice({ ...readChoice(''), ...look, scene, lang }));
const wrong = (visits: readonly Visit[]) => visits.filter(({ findings }) => findings.length > 0);

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(gallery.addressOf(names[0] ?? '', 'ja'));
  await page.evaluate(axe.source);
});
afterAll(() => gallery.close());

async function audit({ media, inspect }: Theme, fragments: readonly string[]): Promise<readonly Visit[]> {
  await page.setViewportSize(phone);
  await page.emulateMedia(media);
  return visitScenes(page, fragments, inspect);
}

describe('every scene', () => {
  const audited: string[] = [];

  it.each(walks)('A1: axe finds nothing wrong in $lang, by $theme', async ({ lang, ...theme }) => {
    const visits = await audit(theme, fragmentsIn(lang));
    expect(wrong(visits)).toEqual([]);
    audited.push(...visits.map(({ fragment }) => `${theme.theme} ${fragment}`));
  });

  it('A1: axe was asked about each scene on each of these walks, and about nothing twice', () => {
    expect(new Set(audited).size).toBe(names.length * walks.length);
    expect(audited.length).toBe(names.length * walks.length);
  });

  it('a theme changes colours alone', async () => {
    expect(await page.evaluate(forMoreThanColours)).toEqual([]);
  });

  it.each(breadth(languages, mostVarious))(
    'A3: targets are large at 320 pixels, and nothing is out of sight: %s',
    async (lang) => {
      await page.setViewportSize(magnified);
      await page.emulateMedia(themes[0].media);
      const visits = await visitScenes(
        page,
        fragmentsIn(lang),
        forBoth(forSmallTargets, forThingsOutOfSight),
      );
      expect(wrong(visits)).toEqual([]);
    },
  );

  it.each(breadth(languages, mostVarious))(
    'nothing is out of sight with text twice as large: %s',
    async (lang) => {
      await page.setViewportSize(phone);
      await page.emulateMedia(themes[0].media);
      const visits = await visitScenes(page, fragmentsIn(lang, { text: '200' }), forThingsOutOfSight);
      expect(wrong(visits)).toEqual([]);
    },
  );
});

describe('what is planted in one place alone is found there, and nowhere else', () => {
  const [scene = '', lang = ''] = [names.at(-1), languages.at(-1)];
  const neighbours = fragmentsIn(lang).slice(-8);
  const place = writeChoice({ ...readChoice(''), scene, lang });
  /** A style sheet that holds while this test runs. */
  async function plant<T>(css: string, look: () => Promise<T>): Promise<T> {
    const style = await page.addStyleTag({ content: css });
    try {
      return await look();
    } finally {
      await style.evaluate((element) => element.parentElement?.removeChild(element));
    }
  }
  const faint = `html[data-shown="${place}"] .koe-title`;

  it('words that can hardly be seen in one theme alone, each in its own', async () => {
    const css = `
      @media (prefers-color-scheme: light) and (forced-colors: none) { ${faint} { color: #ccc } }
      @media (prefers-color-scheme: dark) { ${faint} { color: #333 } }
      @media (forced-colors: active) { ${faint} { color: #ccc; forced-color-adjust: none } }`;
    const found = [];
    for (const theme of themes) {
      const visits = await plant(css, () => audit(theme, neighbours));
      for (const { fragment, findings } of wrong(visits))
        found.push([theme.theme, fragment, findings.length]);
    }
    expect(found).toEqual(themes.map(({ theme }) => [theme, place, 1]));
  });

  it('more than a colour that a theme changes', async () => {
    const css = `.koe-title { color: red; --koe-ink: red; display: none; --koe-size: 2px }`;
    const found = await plant(`@media (forced-colors: active) { ${css} }`, () =>
      page.evaluate<readonly string[]>(forMoreThanColours),
    );
    expect(found).toEqual(['.koe-title { display }', '.koe-title { --koe-size }']);
  });

  it('a button without a name', async () => {
    const visits = await visitScenes(
      page,
      neighbours,
      `() => {
        if (location.hash === ${JSON.stringify(place)}) document.querySelector('main').append(document.createElement('button'));
        return (${byAxe})();
      }`,
    );
    expect(wrong(visits)).toEqual([{ fragment: place, findings: ['button-name: <button></button>'] }]);
  });

  it('a target that is too small', async () => {
    await page.setViewportSize(phone);
    const visits = await plant(
      `${faint.replace('.koe-title', 'select')} { min-block-size: 43px; block-size: 43px }`,
      () => visitScenes(page, neighbours, forSmallTargets),
    );
    expect(wrong(visits)).toEqual([{ fragment: place, findings: [expect.stringContaining('43: <select')] }]);
  });

  it('a word that is too long for the page', async () => {
    await page.setViewportSize(magnified);
    const visits = await plant(`${faint} { min-inline-size: 400px }`, () =>
      visitScenes(page, neighbours, forThingsOutOfSight),
    );
    expect(wrong(visits)).toMatchObject([{ fragment: place }]);
  });
});
