import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { breadth } from '../../breadth.ts';
import { readChoice, writeChoice } from '../../../demo/gallery/choice.ts';
import { openGallery, type Gallery } from '../../../scripts/gallery/open-gallery.ts';
import { scenes } from '../../../widget/examples/scenes.ts';
import { allWords } from '../../../widget/text/all-words.ts';
import { forThingsOutOfSight } from './inspections.ts';
import { visitScenes, type Visit } from './visit-scenes.ts';

const names = Object.keys(scenes);
/** Or those of the shortest, the longest and the most various letters. */
const languages = breadth(Object.keys(allWords), ['ja', 'vi', 'ne']);
const phone = { width: 360, height: 740 };
/** WCAG 2.2, 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/**
 * Runs in the page: what hides a part of its own words. Names that are only heard are hidden on purpose, and a voice
 * that was written is shown as an excerpt whose button opens the whole.
 */
function cutOff(): readonly string[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      'main *:not(.koe-unseen, .koe-unseen *, .koe-voice-text, progress, select)',
    ),
  ]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).overflowY !== 'visible')
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
    .map(({ outerHTML }) => `cut off: ${outerHTML.slice(0, 200)}`);
}
/** Runs in the page: words of an answer that lie outside of its box. */
function outOfBox(): readonly string[] {
  return [...document.querySelectorAll('.koe-option-words')]
    .filter((words) => {
      const box = words.parentElement?.getBoundingClientRect();
      const own = words.getBoundingClientRect();
      return box !== undefined && (own.bottom > box.bottom + 1 || own.right > box.right + 1);
    })
    .map(({ outerHTML }) => `out of its box: ${outerHTML.slice(0, 200)}`);
}
const forSpacing = `() => [...(${forThingsOutOfSight})(), ...(${String(cutOff)})(), ...(${String(outOfBox)})()]`;
const openMenu = `document.querySelectorAll('.koe-menu').forEach((menu) => { menu.open = true })`;

const fragments = (lang: string): readonly string[] =>
  names.map((scene) => writeChoice({ ...readChoice(''), scene, lang }));
const wrong = (visits: readonly Visit[]) => visits.filter(({ findings }) => findings.length > 0);

describe('text that somebody has set apart', () => {
  let gallery: Gallery;
  let page: Page;
  beforeAll(async () => {
    gallery = await openGallery();
    page = await gallery.browser.newPage({ viewport: phone, reducedMotion: 'reduce' });
    await page.goto(gallery.addressOf(names[0] ?? '', 'ja'));
    await page.addStyleTag({ content: spacing });
  });
  afterAll(() => gallery.close());

  it.each(languages)('is neither cut off nor out of its place: %s', async (lang) => {
    expect(wrong(await visitScenes(page, fragments(lang), forSpacing))).toEqual([]);
  });

  it.each(languages)('fits with the menu open, too: %s', async (lang) => {
    const inspect = `() => { ${openMenu}; return (${forSpacing})(); }`;
    expect(wrong(await visitScenes(page, fragments(lang).slice(0, 3), inspect))).toEqual([]);
  });

  it('would be found: a box that does not grow', async () => {
    const style = await page.addStyleTag({
      content: '.koe-question-title { block-size: 1.5em; overflow: hidden }',
    });
    const found = wrong(await visitScenes(page, fragments('ja').slice(0, 2), forSpacing));
    await style.evaluate((element) => element.parentElement?.removeChild(element));
    expect(found).toHaveLength(2);
  });
});
