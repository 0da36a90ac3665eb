import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPLAY_KEY } from '../../widget/display/kept-display.ts';
import { allWords } from '../../widget/text/all-words.ts';
import { ja } from '../../widget/text/ja.ts';
import { wordsLanguage } from '../../widget/text/words-language.ts';
import { breadth } from '../breadth.ts';
import { forSmallTargets, forThingsOutOfSight } from './access/inspections.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { openVisitors, type Visitors } from './visitors.ts';

/** A desktop of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const magnified = { width: 320, height: 256 };
const narrow = { width: 320, height: 640 };

describe('text size', () => {
  let collector: CollectorProcess;
  let chromium: Visitors;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });

  const look = (page: Page, inspection: string): Promise<unknown> => page.evaluate(`(${inspection})()`);
  const pixels = (page: Page): Promise<string> =>
    page.locator('.koe-page').evaluate((element) => getComputedStyle(element).fontSize);
  const openMenu = (page: Page, label: string): Promise<void> =>
    page.locator('summary').filter({ hasText: label }).click();

  it('grows to 200 % in the menu, is found again on the next visit, and leaves the question where it is', async () => {
    const context = await chromium.newVisitor({ viewport: narrow });
    const page = await context.newPage();
    await page.goto(`${collector.origin}/s/contract?lang=ja`);
    await page.getByRole('radio', { name: '満足', exact: true }).check();
    const before = Number.parseFloat(await pixels(page));
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(DISPLAY_KEY);
    await openMenu(page, ja['menu.label']);
    await page.getByRole('radio', { name: ja['menu.text-size.200'] }).check();
    expect(Number.parseFloat(await pixels(page))).toBe(2 * before);
    expect(await look(page, forThingsOutOfSight)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio', { name: '満足', exact: true }).isChecked()).toBe(true);
    await page.reload();
    await page.waitForFunction(
      (wanted) =>
        Number.parseFloat(getComputedStyle(document.querySelector('main') ?? document.body).fontSize) ===
        wanted,
      2 * before,
    );
    expect(await look(page, forThingsOutOfSight)).toEqual([]);
    await context.close();
  });

  it.each(breadth(Object.keys(allWords), ['ja', 'vi', 'ne']))(
    'the open menu fits at 400 % of the page and 200 % of the text: %s',
    async (lang) => {
      const words = allWords[wordsLanguage(lang)];
      const context = await chromium.newVisitor({ viewport: magnified });
      const page = await context.newPage();
      await page.goto(`${collector.origin}/s/contract?lang=${lang}`);
      await openMenu(page, words['menu.label']);
      expect(await look(page, forThingsOutOfSight)).toEqual([]);
      expect(await look(page, forSmallTargets)).toEqual([]);
      await page.getByRole('radio', { name: words['menu.text-size.200'], exact: true }).check();
      expect(await look(page, forThingsOutOfSight)).toEqual([]);
      await context.close();
    },
  );
});
