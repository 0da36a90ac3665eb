import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { storedResponses } from '../stored-rows.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, SITE, surveyIn, type StrangersWorld } from './strangers-world.ts';

describe('a dialog on a stranger’s page', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const first = inJapanese('contract').questions[0]?.words.title ?? '';
  const invite = 'ご意見をどうぞ';
  const script = () => `<script async src="${world.collector.origin}/koe.js"></script>`;
  const dialog = (more = '', inside = ''): string =>
    `<koe-survey survey="contract" site="${SITE}" display="dialog" ${more}>${inside}</koe-survey>`;
  const address = (body: string, headers = {}): string =>
    world.host.add({ body: pageHtml({ head: script(), body }), headers });
  const modal = (page: Page) => page.getByRole('dialog', { name: invite });
  /** Where the focus is, into the shadow root. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return (
        (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent || activeElement?.localName
      );
    });

  it('takes a whole survey with the two lines of the guide and Trusted Types, and moves nothing', async () => {
    const { origin } = world.collector;
    const csp =
      `default-src 'none'; script-src ${origin}; frame-src ${origin}; ` +
      `require-trusted-types-for 'script'; trusted-types 'none'`;
    const text = '<p>ご契約内容は、マイページでいつでもご覧いただけます。</p>'.repeat(12);
    const visit = await world.visit(
      address(dialog() + text, { 'content-security-policy': csp }),
      async (page) => {
        await page.addInitScript(() => {
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if (!Reflect.get(entry, 'hadRecentInput')) shift += Number(Reflect.get(entry, 'value'));
            Object.assign(window, { shift });
          }).observe({ type: 'layout-shift', buffered: true });
          Object.assign(window, { shift });
        });
      },
    );
    const { page } = visit;
    await page.getByRole('button', { name: invite }).click();
    await modal(page).waitFor();
    const survey = surveyIn(page);
    const heights: (string | null)[] = [];
    const height = () => page.locator('koe-survey iframe').getAttribute('height');
    heights.push(await height());
    await personAt(survey, inJapanese('contract'), ja).finish({ overall: 4 });
    await survey.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    heights.push(await height());
    expect(storedResponses(world.collector.dataDir)).toMatchObject([{ tapped: { overall: 4 } }]);
    // E1: no message has changed its height.
    expect(new Set(heights)).toEqual(new Set(['752']));
    expect(await page.evaluate<number>('shift')).toBe(0);
    expect([visit.complaints, visit.uncaught]).toEqual([[], []]);
    // Answered: it goes with its button, and leaves a bare date.
    await page.getByRole('button', { name: '閉じる' }).click();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['koe-contract']);
    await page.context().close();
  });

  it.each([
    ['by Esc in the survey', async (page: Page) => surveyIn(page).getByRole('radio').first().press('Escape')],
    [
      'by Esc on the page',
      async (page: Page) => page.getByRole('button', { name: '閉じる' }).press('Escape'),
    ],
    ['by its button', async (page: Page) => page.getByRole('button', { name: '閉じる' }).click()],
  ])('A1: closes %s, gives the focus back to the page’s own button, and is remembered', async (_, close) => {
    const own = `<button id="own">お聞かせください</button>`;
    const { page, uncaught } = await world.visit(address(own + dialog('trigger="event:never"')));
    await page.evaluate(() => {
      document.getElementById('own')?.addEventListener('click', () => {
        const survey = document.querySelector('koe-survey');
        if (survey && 'open' in survey && typeof survey.open === 'function') survey.open();
      });
    });
    await page.waitForFunction(() =>
      document.querySelector('koe-survey')?.shadowRoot?.querySelector('dialog'),
    );
    expect(await page.getByRole('button', { name: invite }).count()).toBe(0);
    await page.getByRole('button', { name: 'お聞かせください' }).press('Enter');
    await modal(page).waitFor();
    await surveyIn(page).getByRole('group', { name: first }).waitFor();
    await close(page);
    await modal(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('お聞かせください');
    expect(await page.evaluate(() => localStorage.getItem('koe-contract'))).toMatch(/^\d{5}$/);
    expect(uncaught).toEqual([]);
    await page.context().close();
  });

  it('E3: a link in it opens it, and leads to the survey where the script is blocked', async () => {
    const link = `<a href="${world.collector.origin}/s/contract?site=${SITE}&lang=ja">アンケート</a>`;
    const { page } = await world.visit(address(dialog('', link)));
    await page.waitForFunction(() => document.querySelector('koe-survey')?.shadowRoot);
    await page.getByRole('link', { name: 'アンケート' }).click();
    await surveyIn(page).getByRole('group', { name: first }).waitFor();
    await page.keyboard.press('Escape');
    await modal(page).waitFor({ state: 'hidden' });
    expect(await page.getByRole('link', { name: 'アンケート' }).isVisible()).toBe(true);
    await page.context().close();

    const blocked = await world.visit(
      address(dialog('', link), { 'content-security-policy': "script-src 'none'" }),
    );
    await blocked.page.getByRole('link', { name: 'アンケート' }).click();
    await blocked.page.getByRole('group', { name: first }).waitFor();
    await blocked.page.context().close();
  });

  it('opens by itself once nobody types any more, and never in its quiet days', async () => {
    const field = '<input aria-label="お名前" autofocus>';
    const place = address(field + dialog('trigger="load"'));
    const { page, uncaught } = await world.visit(place);
    const name = page.getByRole('textbox', { name: 'お名前' });
    await name.pressSequentially('山田花子', { delay: 400 });
    expect(await modal(page).count()).toBe(0);
    expect(await name.inputValue()).toBe('山田花子');
    await name.blur();
    await modal(page).waitFor();
    await page.keyboard.press('Escape');
    await modal(page).waitFor({ state: 'hidden' });

    await page.reload();
    await page.waitForFunction(() => document.querySelector('koe-survey')?.shadowRoot);
    await name.blur();
    // Longer than the calm that it waits for, by a clock that the page itself counts.
    await page.evaluate(() => new Promise((passed) => setTimeout(passed, 1_500)));
    expect(await modal(page).count()).toBe(0);
    expect(uncaught).toEqual([]);
    await page.context().close();
  });

  it.each([320, 360, 1280])('fits a window of %i pixels, on a page that unsets everything', async (width) => {
    const css = '<style>* { all: unset !important } dialog, iframe { display: none !important }</style>';
    const place = world.host.add({ body: pageHtml({ head: css + script(), body: dialog() }) });
    const { page } = await world.visit(place, (blank) => blank.setViewportSize({ width, height: 640 }));
    await page.getByRole('button', { name: invite }).click();
    await surveyIn(page).getByRole('group', { name: first }).waitFor();
    const boxes = [await modal(page).boundingBox(), await page.locator('koe-survey iframe').boundingBox()];
    for (const box of boxes) {
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(640);
    }
    expect((await page.getByRole('button', { name: '閉じる' }).boundingBox())?.height).toBeGreaterThanOrEqual(
      44,
    );
    await surveyIn(page).getByRole('radio').first().check();
    await page.context().close();
  });
});
