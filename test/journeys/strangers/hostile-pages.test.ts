import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { breadth } from '../../breadth.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { until } from '../until.ts';
import { pageHtml } from './page-html.ts';
import { openLauncher, openWorld, SITE, type StrangersWorld } from './strangers-world.ts';

const style = (css: string) => ({ head: `<style>${css}</style>` });

/** Looks and documents that have broken other widgets. */
const looks = {
  'everything unset': style('* { all: unset !important }'),
  'frames, boxes and buttons hidden, in boxes that count their borders': style(
    'div, iframe, button { display: none !important } *, ::before, ::after { box-sizing: border-box; max-width: 100% }',
  ),
  'a header above everything and a tiny root font': style(
    'html { font-size: 1px } h1 { position: sticky; top: 0; z-index: 2147483647; background: #fff; font-size: 24px }',
  ),
  'a transformed, filtered and contained body that fills the screen': style(
    'html { overflow: hidden } body { transform: translateZ(0); filter: opacity(0.99); contain: paint; height: 100vh; overflow: auto; margin: 0 }',
  ),
  'letters apart, lines on each other and words out of sight': style(
    'html { letter-spacing: 2em; line-height: 0; text-transform: uppercase; text-indent: -99em; color: transparent }',
  ),
  'paragraphs that begin a character in, and a root font of 10 px': style(
    'html { font-size: 62.5% } body { text-indent: 1em; line-height: 3; margin: 0 }',
  ),
  'right to left': { start: '<!doctype html><html lang="ar" dir="rtl">' },
  'quirks mode and another base': {
    start: '<html lang="ja">',
    head: '<base href="https://elsewhere.example/deep/" target="_blank">',
  },
};

/** In the short form: no style left, a containing block that moves, the other direction, another mode of layout. */
const farthest: readonly (keyof typeof looks)[] = [
  'everything unset',
  'a transformed, filtered and contained body that fills the screen',
  'right to left',
  'quirks mode and another base',
];

/** Runs on the page before anything of ours. Each wraps or adds, as libraries and monitoring scripts do. */
const patches = {
  'fetch, XMLHttpRequest and addEventListener wrapped': () => {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      return Reflect.apply(addEventListener, this ?? window, given);
    };
    window.fetch = () => Promise.reject(new Error('this page has no fetch'));
    XMLHttpRequest.prototype.send = () => {
      throw new Error('this page has no XMLHttpRequest');
    };
  },
  'prototypes of arrays, objects, strings and functions extended': () => {
    for (const prototype of [Array.prototype, Object.prototype, String.prototype, Function.prototype]) {
      for (const name of ['first', 'each', 'height', 'receipt', 'detail', 'extend', 'label']) {
        Object.assign(prototype, { [name]: () => 'patched' });
      }
    }
  },
  'JSON, postMessage and Math replaced': () => {
    JSON.stringify = () => '{"patched":true}';
    JSON.parse = () => ({ patched: true });
    window.postMessage = () => undefined;
    MessagePort.prototype.postMessage = () => undefined;
    Math.random = () => 0;
  },
  'storage that throws': () => {
    Storage.prototype.getItem = () => {
      throw new Error('this page has no storage');
    };
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
};

/** Runs in the page. Sideways only for what may be scrolled to. */
const seen = (element: Element) => {
  const { left, top, right, bottom, height } = element.getBoundingClientRect();
  const isBeside = left >= 0 && right <= document.documentElement.clientWidth;
  const isFixed = element.localName === 'button';
  return {
    isInside: isBeside && (!isFixed || (top >= 0 && bottom <= innerHeight)),
    isLarge: height >= 44 && parseFloat(getComputedStyle(element).fontSize) >= 16,
  };
};

describe('a hostile page', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Whatever lies on top of a control, or shrinks it to nothing, stops this person. */
  const answerFirst = async (screen: FrameLocator, survey: string): Promise<void> => {
    const questionnaire = inJapanese(survey);
    const [first, second] = questionnaire.questions;
    if (!first || !second) throw new Error(`${survey} has two questions`);
    await personAt(screen, questionnaire, ja).answer(first, 4);
    await screen.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await screen.getByRole('group', { name: second.words.title }).waitFor();
  };

  it.each(
    breadth<readonly [string, object]>(
      Object.entries(looks),
      farthest.map((name) => [name, looks[name]]),
    ),
  )('A3: with %s leaves the launcher whole and in sight, and both surveys answerable', async (_, parts) => {
    const inline = `<koe-survey survey="claim-payment" site="${SITE}" display="inline" lang="ja"></koe-survey>`;
    const { page, uncaught } = await world.visit(
      world.host.add({ body: pageHtml({ ...parts, body: inline + world.tag('data-lang="ja"') }) }),
    );
    const button = page.getByRole('button', { name: 'ご意見をどうぞ' });
    await button.waitFor();
    expect(await button.evaluate(seen)).toEqual({ isInside: true, isLarge: true });
    await button.click();
    await answerFirst(page.locator('#koe-contract').frameLocator('iframe'), 'contract');
    await page.getByRole('button', { name: '閉じる' }).click();
    const frame = page.locator('[display=inline]').locator('iframe');
    expect((await frame.evaluate(seen)).isInside).toBe(true);
    await answerFirst(frame.contentFrame(), 'claim-payment');
    expect(uncaught).toEqual([]);
    await page.context().close();
  });

  it.each(Object.entries(patches))('with %s gets the survey and its events', async (_, patch) => {
    const listening = `document.addEventListener('koe-ready', () => { document.title = 'ready'; });`;
    const { page, uncaught, complaints } = await world.visit(
      world.host.add({
        body: pageHtml({ head: `<script>(${String(patch)})(); ${listening}</script>`, body: world.tag('') }),
      }),
    );
    await answerFirst(await openLauncher(page), 'contract');
    await until(async () => (await page.title()) === 'ready' || undefined);
    expect([uncaught, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  it('is left by a tag in its head: no transform of the body moves that launcher', async () => {
    const css = '<style>body { transform: translateX(-30px); height: 5000px }</style>';
    const { page } = await world.visit(world.host.add({ body: pageHtml({ head: css + world.tag('') }) }));
    const button = page.getByRole('button', { name: 'ご意見をどうぞ' });
    await button.waitFor();
    expect(await button.evaluate(seen)).toEqual({ isInside: true, isLarge: true });
    await page.context().close();
  });
});
