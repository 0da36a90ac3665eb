import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from '../../scripts/gallery/open-gallery.ts';
import { ja } from '../../widget/text/ja.ts';
import { scenes } from '../../widget/examples/scenes.ts';

const names = Object.keys(scenes);
const phone = { width: 360, height: 740 };
/** A desktop of 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
const magnified = { width: 320, height: 256 };
/** What a keyboard leaves of it where the page is resized (`interactive-widget=resizes-content`). */
const aboveKeyboard = { width: 360, height: 400 };
/** CSS pixels (WCAG 2.2, 2.5.5). */
const SMALLEST_TARGET = 44;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function open(page: Page, scene: string): Promise<void> {
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(gallery.addressOf(scene, 'ja'));
  await page.locator('form, section').first().waitFor();
}
async function violations(page: Page, options: RunOptions): Promise<unknown> {
  const report = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return report.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.locator('button, select, summary, textarea, input').evaluateAll(
    (targets, least) =>
      targets
        .map((target) => ({ html: target.outerHTML, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ html }) => html),
    SMALLEST_TARGET,
  );
/** Whole, and with nothing lying on it. */
const isInSight = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && element.contains(seen);
  });
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

describe('access', () => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.browser.newPage({ viewport: phone, reducedMotion: 'reduce' });
  });
  afterAll(() => page.close());

  it.each(names)(
    'A1: axe finds nothing wrong with %s, by light, by dark and in forced colours',
    async (scene) => {
      const contrast = { runOnly: ['color-contrast'] };
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await open(page, scene);
      await page.evaluate(axe.source);
      expect(await violations(page, {})).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, contrast)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      await open(page, scene);
      await page.evaluate(axe.source);
      expect(await violations(page, contrast)).toEqual([]);
    },
  );

  it.each(names)(
    'A3: targets of %s are large, and nothing runs out of sight however it is enlarged',
    async (scene) => {
      await open(page, scene);
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewportSize(magnified);
      expect(await smallTargets(page)).toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(magnified.width);
      await page.setViewportSize(phone);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await widthOf(page)).toBeLessThanOrEqual(phone.width);
    },
  );

  it.each(['voice-in-contract', 'answered-voice-praise', 'answered-text-one-line', 'contact-refused'])(
    'a keyboard on the screen covers neither what is typed nor what is pressed next: %s',
    async (scene) => {
      await page.setViewportSize(phone);
      await open(page, scene);
      const next = page.locator('[type=submit]');
      const field = page.getByRole('textbox').first();
      await field.focus();
      await page.setViewportSize(aboveKeyboard);
      await field.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
      const shown = await isInSight(field);
      // A one-line field has its next on the keyboard itself; below a larger one it is in sight with the field.
      if ((await field.getAttribute('enterkeyhint')) === 'next') await next.scrollIntoViewIfNeeded();
      expect([shown, await isInSight(next)]).toEqual([true, true]);
    },
  );

  it.each([
    ['first-contract', 'radio', ja['problem.required']],
    ['contact-refused', 'textbox', ja['problem.bad-phone']],
  ] as const)('brings what is wrong into sight together with its field: %s', async (scene, role, words) => {
    await page.setViewportSize(phone);
    await open(page, scene);
    await page.locator('[type=submit]').click();
    const field = page.getByRole(role).and(page.locator(':focus'));
    expect([await isInSight(field), await isInSight(page.getByText(words))]).toEqual([true, true]);
  });

  it('A1: the first question is answered and left by keyboard alone', async () => {
    await page.setViewportSize(phone);
    await open(page, 'first-contract');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement ? activeElement.value : activeElement?.tagName;
      });
    const path = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'Tab']) {
      await page.keyboard.press(key);
      path.push(await focused());
    }
    expect(path).toEqual(['SELECT', 'SUMMARY', '5', '5', '4', 'BUTTON']);
    await page.keyboard.press('Enter');
    await page.getByText('全8問のうち2問目').waitFor();
    expect(await focused()).toBe('H2');
  });

  it.each([
    ['reduce', { name: 'none', duration: '0s' }],
    ['no-preference', { name: 'koe-come', duration: '0.15s' }],
  ] as const)('slides to the next question as the person likes it: %s', async (reducedMotion, expected) => {
    await page.emulateMedia({ reducedMotion });
    await open(page, 'first-suggested');
    await page.getByRole('button', { name: ja['action.next'] }).click();
    await page.getByText('全8問のうち2問目').waitFor();
    const animation = await page.locator('form').evaluate((form) => {
      const { animationName: name, animationDuration: duration } = getComputedStyle(form);
      return { name, duration };
    });
    expect(animation).toEqual(expected);
  });
});
