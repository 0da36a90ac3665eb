import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { snippet } from '../guide/snippets.ts';
import { patientFingers } from '../hands.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { until } from '../until.ts';
import { pageHtml } from './page-html.ts';
import { openLauncher, openWorld, SITE, type StrangersWorld } from './strangers-world.ts';

/** Tells what moves unbidden (as CLS counts), from the first paint on; the title says how tall the frame was told to be. */
const METER = `<script>
  const moves = [];
  const meter = new PerformanceObserver((list) => add(list.getEntries()));
  const side = ({ x, y, width, height }) => [x, y, width, height].join(' ');
  const move = ({ node, previousRect, currentRect }) =>
    (node?.outerHTML ?? node?.textContent ?? 'gone').slice(0, 120) + ': ' + side(previousRect) + ' to ' + side(currentRect);
  const add = (entries) => {
    for (const { hadRecentInput, startTime, sources } of entries)
      if (!hadRecentInput) moves.push({ after: startTime, moved: sources.map(move) });
  };
  meter.observe({ type: 'layout-shift', buffered: true });
  const settled = () => { add(meter.takeRecords()); return moves; };
  addEventListener('message', ({ data }) => { if (data.height) document.title = data.height; });
</script>`;
const text = '<p>ご契約内容は、マイページでいつでもご覧いただけます。</p>'.repeat(12);
const inline = `<koe-survey survey="contract" site="${SITE}" display="inline"></koe-survey>`;

describe('what the tag moves on the page around it', () => {
  let world: StrangersWorld;
  let guide: string;
  beforeAll(async () => {
    // The headless shell has no scrollbars.
    world = await openWorld({ whole: true });
    guide = `<style>${snippet('room')}</style>`;
  });
  afterAll(() => world.close());

  /** Two frames on, what has happened is drawn. */
  const measured = (page: Page) =>
    page.evaluate<unknown[]>(
      'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(settled()))))',
    );
  const onceTall = async (page: Page) => {
    await until(async () => /^\d+$/.test(await page.title()) || undefined);
    return measured(page);
  };
  /** A page that comes bit by bit, each drawn before the next is there. */
  const movesOf = async (parts: readonly string[]) => {
    const { page } = await world.visit(world.host.add({ body: pageHtml({ body: '' }) }));
    let moves: readonly unknown[] = [];
    for (const part of parts) {
      // What a parser does with bytes that come late is what it does with what is written.
      await page.evaluate(`document.write(${JSON.stringify(part)})`);
      moves = await measured(page);
    }
    await page.context().close();
    return moves;
  };
  const script = () => `<script async src="${world.collector.origin}/koe.js"></script>`;

  it.each([
    ['on a desktop', { width: 1280, height: 900 }],
    ['on a phone', { width: 360, height: 740 }],
  ])('is nothing for a survey in the text, with the CSS of the guide, %s', async (_, size) => {
    const address = world.host.add({
      body: pageHtml({ head: METER + guide + script(), body: inline + text }),
    });
    const { page } = await world.visit(address, (blank) => blank.setViewportSize(size));
    expect(await onceTall(page)).toEqual([]);
    await page.context().close();
  });

  it('is nothing within the frame, either, where a scrollbar would leave too little width for its header', async () => {
    const address = world.host.add({
      body: pageHtml({ head: METER + guide + script(), body: inline + text }),
    });
    const { page } = await world.visit(address, async (blank) => {
      await blank.setViewportSize({ width: 396, height: 900 });
      await blank.addInitScript(
        `if (top !== self) {${METER.replaceAll(/<\/?script>/g, '')} window.settled = settled }`,
      );
    });
    await onceTall(page);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error('the survey has no frame');
    expect(await frame.evaluate<unknown[]>('settled()')).toEqual([]);
    await page.context().close();
  });

  it('is nothing where the frame’s HTML comes in two parts, and half of its header would be drawn', async () => {
    const reply = await fetch(`${world.collector.origin}/s/contract?embed=inline&site=${SITE}`);
    const html = (await reply.text()).replace('<head>', `<head>${METER}`);
    const parts = (whole: string) => whole.split(/(?=<summary)/);
    expect(await movesOf(parts(html))).toEqual([]);
    expect(await movesOf(parts(html.replace('visibility:hidden', '')))).not.toEqual([]);
  });

  it('is nothing for a launcher without any CSS, when it comes, when it opens and from step to step', async () => {
    const address = world.host.add({ body: pageHtml({ head: METER, body: world.tag('') + text }) });
    const { page } = await world.visit(address);
    const survey = await openLauncher(page);
    await personAt(survey, inJapanese('contract'), ja, patientFingers).answerAll({ overall: 3 });
    expect(await measured(page)).toEqual([]);
    await page.context().close();
  });

  it('is seen by this meter where the CSS of the guide is left out', async () => {
    const address = world.host.add({ body: pageHtml({ head: METER + script(), body: inline + text }) });
    const { page } = await world.visit(address);
    expect(await onceTall(page)).not.toEqual([]);
    await page.context().close();
  });
});
