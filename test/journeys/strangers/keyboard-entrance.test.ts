import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { breadth } from '../../breadth.ts';
import { keyboardAt } from '../access/keyboard.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { gladContract } from '../plans.ts';
import { storedResponses } from '../stored-rows.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, surveyIn, type StrangersWorld } from './strangers-world.ts';

/** More presses than the page has stops. */
const MOST = 12;

describe('a stranger’s page, by keyboard alone', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const contract = inJapanese('contract');
  /** What has the focus on the page, into the shadow root: its words, or its kind. */
  const focused = (page: Page): Promise<string | undefined> =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.textContent || at?.localName;
    });
  const tabTo = async (page: Page, words: string): Promise<void> => {
    for (let presses = 0; presses < MOST; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === words) return;
    }
    throw new Error(`"${words}" is not reached with ${MOST} presses`);
  };
  const open = async (display: string): Promise<Page> => {
    const body = `<a href="#before">まえ</a>${world.tag(`data-display="${display}"`)}<a href="#after">あと</a>`;
    const { page } = await world.visit(world.host.add({ body: pageHtml({ body }) }));
    await page.getByRole('button', { name: 'ご意見をどうぞ' }).waitFor();
    await tabTo(page, 'ご意見をどうぞ');
    await page.keyboard.press('Enter');
    await surveyIn(page).getByRole('radio').first().waitFor();
    return page;
  };

  it.each(['launcher', 'dialog'])(
    'A1: a %s opens, and by Esc it closes where it was opened',
    async (display) => {
      const page = await open(display);
      await keyboardAt(page).choose(surveyIn(page).getByRole('radio').first());
      await page.keyboard.press('Escape');
      await page.locator('koe-survey iframe').waitFor({ state: 'hidden' });
      expect(await focused(page)).toBe('ご意見をどうぞ');
      await tabTo(page, 'まえ');
      await page.context().close();
    },
  );

  it.each(breadth(['launcher', 'dialog'], ['dialog']))(
    'A1: a %s is answered, stored and put away',
    async (display) => {
      const page = await open(display);
      const rows = storedResponses(world.collector.dataDir).length;
      await personAt(surveyIn(page), contract, ja, keyboardAt(page)).finish(gladContract);
      await surveyIn(page).getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
      expect(storedResponses(world.collector.dataDir).slice(rows)).toMatchObject([{ tapped: gladContract }]);
      await page.keyboard.press('Escape');
      await page.locator('koe-survey iframe').waitFor({ state: 'hidden' });
      await tabTo(page, 'まえ');
      await page.context().close();
    },
  );
});
