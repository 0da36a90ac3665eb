import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from '../../scripts/gallery/open-gallery.ts';
import { ja } from '../../widget/text/ja.ts';

const phone = { width: 360, height: 740 };
/** What a keyboard leaves of it where the page is resized (`interactive-widget=resizes-content`). */
const aboveKeyboard = { width: 360, height: 400 };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function open(page: Page, scene: string): Promise<void> {
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(gallery.addressOf(scene, 'ja'));
  await page.locator('.koe-form, section').first().waitFor();
}
/** Whole, and with nothing lying on it. */
const isInSight = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && element.contains(seen);
  });

describe('access', () => {
  let page: Page;
  beforeAll(async () => {
    page = await gallery.browser.newPage({ viewport: phone, reducedMotion: 'reduce' });
  });
  afterAll(() => page.close());

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
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'Tab']) {
      await page.keyboard.press(key);
      path.push(await focused());
    }
    expect(path).toEqual(['SELECT', 'SUMMARY', 'SUMMARY', '5', '5', '4', 'BUTTON']);
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
    const animation = await page.locator('.koe-form').evaluate((form) => {
      const { animationName: name, animationDuration: duration } = getComputedStyle(form);
      return { name, duration };
    });
    expect(animation).toEqual(expected);
  });
});
