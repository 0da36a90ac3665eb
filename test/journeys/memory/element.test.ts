import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breadth, isWhole } from '../../breadth.ts';
import { pageHtml } from '../strangers/page-html.ts';
import { openWorld, SITE, type StrangersWorld } from '../strangers/strangers-world.ts';
import { growthOver, isFlat } from './long-use.ts';
import { leaks, LEAKING_ROUNDS, plantLeak } from './plant-leak.ts';

/** The first ten warm it up. */
const ROUNDS = isWhole ? 50 : 25;
const TIME_LIMIT = 300_000;
/** Bytes. Measured were at most 1,600, of code that the browser compiles and keeps; a survey kept alive costs 100,000. */
const HEAP_PER_ROUND = 6_000;

describe('an element that a page uses for long', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld({ whole: true });
  });
  afterAll(() => world.close());

  // By the page's own script alone: what a driver asks a page for, it may hold.
  const helpers = `<script>
    const place = document.querySelector('main');
    const readied = () => new Promise((resolve) => addEventListener('koe-ready', () => resolve(), { once: true }));
    async function put(display) {
      const ready = readied();
      place.innerHTML = '<koe-survey survey="contract" site="${SITE}" display="' + display + '"></koe-survey>';
      place.firstChild.open();
      await ready;
    }
    const takeAway = () => place.replaceChildren();
    const open = () => place.firstChild.open();
    const close = () => place.firstChild.close();
  </script>`;
  async function visit() {
    const head = `<script async src="${world.collector.origin}/koe.js"></script>`;
    const body = `<main></main>${helpers}`;
    const { page } = await world.visit(world.host.add({ body: pageHtml({ head, body }) }));
    await page.evaluate(`customElements.whenDefined('koe-survey').then(() => undefined)`);
    return { page, session: await page.context().newCDPSession(page) };
  }
  const putAndTakeAway = (page: Page, display: string) => page.evaluate(`put('${display}').then(takeAway)`);

  it.each(breadth(['launcher', 'dialog'], ['launcher']))(
    'leaves nothing behind when a %s is opened and put away again and again',
    async (display) => {
      const { page, session } = await visit();
      await page.evaluate(`put('${display}')`);
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error('the survey has no frame');
      const framed = await page.context().newCDPSession(frame);
      const inFrame = (expression: string) =>
        framed.send('Runtime.evaluate', { expression, awaitPromise: true });
      const round = async (at: number) => {
        await page.evaluate('close()');
        await page.evaluate('open()');
        await inFrame(`document.querySelectorAll('input[type=radio]')[${at % 5}].click()`);
        // Undrawn, it has some of its pseudo-elements or not, as chance will have it: the browser counts them as nodes.
        await inFrame('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      };
      await round(0);
      // The last of what is fetched once, after the first act: on a busy machine that is seconds later.
      const voices = `document.querySelectorAll('link[href*="open-voices"]').length`;
      await expect.poll(() => frame.evaluate(voices), { timeout: 30_000 }).toBe(2);
      const growths = await growthOver(ROUNDS, [session, framed], round);
      for (const growth of growths) {
        expect(growth).toSatisfy(isFlat);
        expect(growth.heapPerRound).toBeLessThan(HEAP_PER_ROUND);
      }
      await page.context().close();
    },
    TIME_LIMIT,
  );

  it.each(breadth(['launcher', 'dialog', 'inline'], ['inline']))(
    'leaves nothing behind when a %s is added, opened and removed again and again',
    async (display) => {
      const { page, session } = await visit();
      const [growth] = await growthOver(ROUNDS, [session], () => putAndTakeAway(page, display));
      expect(growth).toSatisfy(isFlat);
      expect(growth?.heapPerRound).toBeLessThan(HEAP_PER_ROUND);
      await page.context().close();
    },
    TIME_LIMIT,
  );

  it(
    'is told from a page that keeps what was removed, or a listener for it',
    async () => {
      for (const kind of ['node', 'listener'] as const) {
        const { page, session } = await visit();
        await plantLeak(page, 'main', kind);
        const [growth] = await growthOver(
          LEAKING_ROUNDS,
          [session],
          () => putAndTakeAway(page, 'launcher'),
          leaks[kind],
        );
        expect(growth).toSatisfy(leaks[kind]);
        await page.context().close();
      }
    },
    TIME_LIMIT,
  );
});
