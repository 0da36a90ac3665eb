import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { breadth } from '../breadth.ts';
import { scenes } from '../../widget/examples/scenes.ts';
import { allWords } from '../../widget/text/all-words.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

let collector: CollectorProcess;
let chromium: Visitors;
let page: Page;

beforeAll(async () => {
  [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  return async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  };
});
beforeEach(async () => {
  const context = await chromium.newVisitor({
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
  });
  page = await context.newPage();
  return () => context.close();
});

const open = (fragment = '') => page.goto(`${collector.origin}/demo/gallery.html${fragment}`);
const frame = () => page.frameLocator('iframe');
const frameIs = (fragment: string) => frame().locator(`html[data-shown="${fragment}"]`).waitFor();

it('is reached from the demo, and lists every scene', async () => {
  await page.goto(`${collector.origin}/demo/index.html`);
  await page.getByRole('link', { name: 'ギャラリー' }).click();
  const links = page.getByRole('navigation', { name: '場面の一覧' }).getByRole('link');
  // A script draws the list, all of it at once.
  await links.first().waitFor();
  expect(await links.count()).toBe(Object.keys(scenes).length);
});

it('shows what is chosen by keyboard, and the address tells it to whoever gets the link', async () => {
  await open();
  await page.getByRole('searchbox', { name: '場面をしぼる' }).focus();
  await page.keyboard.type('sent without');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await frame().getByRole('heading', { name: allWords.ja['final.sent.title'] }).waitFor();

  await page.getByRole('combobox', { name: '言語' }).selectOption('vi');
  await page.getByRole('radio', { name: '暗' }).focus();
  await page.keyboard.press('Space');
  const fragment = '#scene=final-sent-without-complaint&lang=vi&theme=dark';
  await frameIs(fragment);
  await frame().getByRole('heading', { name: allWords.vi['final.sent.title'] }).waitFor();
  const paper = await frame()
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(paper).toBe('rgb(21, 24, 27)');

  const address = page.url();
  expect(new URL(address).hash).toBe(fragment);
  await page.goto('about:blank');
  await page.goto(address);
  await frameIs(fragment);
});

it('goes back to the scene before, past every change of looks', async () => {
  await open('#scene=final-sent');
  await page.getByRole('link', { name: '次の場面' }).click();
  await page.getByRole('radio', { name: '明' }).check();
  await page.getByRole('radio', { name: '200 %' }).check();
  await page.goBack();
  await frame().locator('html[data-shown^="#scene=final-sent"]').waitFor();
  expect(new URL(page.url()).hash).toBe('#scene=final-sent');
});

const overviews: readonly (readonly [string, number])[] = [
  ['全言語', Object.keys(allWords).length],
  ['全場面', Object.keys(scenes).length],
];
it.each(breadth(overviews, overviews.slice(0, 1)))(
  'puts %s side by side, and stays where it is while they load',
  async (name, count) => {
    await open('#scene=contact-refused');
    await page.getByRole('radio', { name }).check();
    const pictures = page.getByRole('main').getByRole('listitem');
    await until(async () => (await pictures.count()) === count || undefined);
    await page.frameLocator('li:first-child iframe').locator('form').waitFor();
    expect(await page.locator('.overview').evaluate((list) => list.scrollTop)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  },
);

it.each([
  ['phone', { width: 320, height: 700 }, 'light'],
  ['desktop', { width: 1280, height: 800 }, 'dark'],
] as const)('A1: axe finds nothing wrong with the gallery itself: %s', async (_, viewport, colorScheme) => {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await open('#scene=first-contract&width=320');
  await frameIs('#scene=first-contract&width=320');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  // The page's policy lets no script in but its own; the browser's tools stand above it.
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${axe.source}; axe.run({ exclude: ['iframe'] })`,
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations }: AxeResults = result.value;
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
