import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { gladContract } from '../plans.ts';
import { storedResponses } from '../stored-rows.ts';
import { pageHtml, TITLE } from './page-html.ts';
import { openWorld, SITE, surveyIn, type StrangersWorld } from './strangers-world.ts';

const contract = inJapanese('contract');
/** An answer to every question, as a link's fragment would bring it. */
const prefill = Object.entries(gladContract)
  .map(([question, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `a.${question}=${encodeURIComponent(text)}`;
  })
  .join('&');

describe('a page that wants to answer for its visitor', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const survey = (): string => `${world.collector.origin}/s/contract?embed=inline&lang=ja&site=${SITE}#`;
  const frame = (src: string, more = ''): string =>
    `<iframe src="${src}" width="600" height="700" ${more}></iframe>`;
  const filled = (screen: FrameLocator): Promise<number> =>
    screen
      .locator('.koe-form :is(input:checked, textarea:not(:placeholder-shown), input[type=text])')
      .count();
  /** How many inputs hold something, once the first question is on the screen. */
  const filledAtFirst = async (screen: FrameLocator): Promise<number> => {
    await screen.getByRole('group', { name: contract.questions[0]?.words.title ?? '' }).waitFor();
    return filled(screen);
  };

  it('E6: cannot prefill: of a fragment with every answer in it not one is taken', async () => {
    const { page } = await world.visit(
      world.host.add({ body: pageHtml({ body: frame(`${survey()}&${prefill}`) }) }),
    );
    const screen = page.frameLocator('iframe');
    expect(await filledAtFirst(screen)).toBe(0);
    await personAt(screen, contract, ja).finish({ overall: 2 });
    await screen.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    expect(storedResponses(world.collector.dataDir)).toMatchObject([{ tapped: { overall: 2 } }]);
    expect(storedResponses(world.collector.dataDir)[0]?.tapped).toEqual({ overall: 2 });
    await page.context().close();
  });

  it.each([
    ['the language of its page', `<html lang="ja&${prefill}">`, () => world.tag('data-display="inline"')],
    ['the name of the frame', undefined, () => frame(survey(), `name="${prefill}"`)],
    ['fields in the query', undefined, () => frame(survey().replace('#', `&${prefill}#`))],
  ])('E6: cannot prefill through %s', async (_, html, body) => {
    const start = html === undefined ? {} : { start: `<!doctype html>${html}` };
    const { page } = await world.visit(world.host.add({ body: pageHtml({ ...start, body: body() }) }));
    const screen = page.locator('iframe').contentFrame();
    expect(await filledAtFirst(screen)).toBe(0);
    // Shown is only what script has settled: it answers.
    await screen.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await screen.getByText(ja['problem.required']).waitFor();
    expect(await filled(screen)).toBe(0);
    await page.context().close();
  });

  it('E3 P3: cannot smuggle a prefill in an attribute, and its value is not on the console', async () => {
    const { page, complaints } = await world.visit(
      world.host.add({ body: pageHtml({ body: world.tag('data-invitation="x&a.overall=5"') }) }),
    );
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([expect.stringMatching(/^koe-survey: invitation must be /)]);
    expect(await page.locator('koe-survey').getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it('E6: cannot prefill by changing the fragment of a survey that is open', async () => {
    const { page } = await world.visit(world.host.add({ body: pageHtml({ body: frame(survey()) }) }));
    const screen = page.frameLocator('iframe');
    await screen.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await screen.getByText(ja['problem.required']).waitFor();
    await page.evaluate((src) => {
      const [own] = document.getElementsByTagName('iframe');
      if (own) own.src = src;
    }, `${survey()}&${prefill}`);
    expect(await filledAtFirst(screen)).toBe(0);
    await screen.getByText(ja['problem.required']).waitFor();
    await page.context().close();
  });

  it('E2: cannot move the survey by messages of any shape', async () => {
    const { page } = await world.visit(
      world.host.add({ body: pageHtml({ body: world.tag('data-display="inline"') }) }),
    );
    const screen = surveyIn(page);
    const next = screen.getByRole('button', { name: ja['action.next'], exact: true });
    await next.click();
    await screen.getByText(ja['problem.required']).waitFor();
    await page.evaluate((origin) => {
      const target = document.querySelector('koe-survey')?.shadowRoot?.querySelector('iframe')?.contentWindow;
      const events = [
        { type: 'answered', question: 'overall', value: 5 },
        { type: 'prefilled', values: { overall: '5' } },
        { type: 'next' },
        { type: 'skipped' },
        { type: 'finished' },
        { type: 'koe-close' },
        { type: 'koe-saved', detail: { survey: 'contract', receipt: 'EX72E69YAJXA' } },
        { type: 'koe-keep', addresses: [origin] },
        'next',
        null,
      ];
      for (const event of events) {
        target?.postMessage(event, origin);
        target?.postMessage(event, origin, [new MessageChannel().port2]);
        target?.postMessage(JSON.stringify(event), '*');
      }
    }, world.collector.origin);
    // A message that had been heard would have been heard before this.
    await screen.getByRole('radio').first().focus();
    expect(await filledAtFirst(screen)).toBe(0);
    await screen.getByText(ja['problem.required']).waitFor();
    await page.context().close();
  });

  it.each([
    ['that nobody greets', () => ''],
    [
      'that a frame beside it greets',
      () => {
        const greeter = world.stranger.add({
          body: `<script>for (let i = 0; i < parent.length; i++) parent[i].postMessage('koe-hello', '*')</script>`,
        });
        return `<iframe src="${greeter}"></iframe>`;
      },
    ],
    [
      'whose greeting is dressed up',
      () =>
        `<script>addEventListener('load', () => {
          for (const data of [{ type: 'koe-hello' }, ['koe-hello'], 'koe-hello '])
            document.querySelector('iframe').contentWindow.postMessage(data, '*');
        })</script>`,
    ],
  ])('E2: hears nothing of a survey %s', async (_, more) => {
    const listening =
      '<script>addEventListener("message", ({ data }) => { document.title = JSON.stringify(data); })</script>';
    const { page } = await world.visit(
      world.host.add({ body: pageHtml({ head: listening, body: frame(survey()) + more() }) }),
    );
    const screen = page.locator('iframe').first().contentFrame();
    await screen.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await screen.getByText(ja['problem.required']).waitFor();
    expect(await page.title()).toBe(TITLE);
    await page.context().close();
  });

  it('E2: is not itself moved by what others say in the shape of the survey', async () => {
    const forged = [
      { type: 'koe-ready', detail: { survey: 'contract' } },
      { type: 'koe-saved', detail: { survey: 'contract', receipt: 'EX72E69YAJXA' } },
      { type: 'koe-height', height: '9999' },
      { type: 'koe-close' },
    ];
    const forger = world.stranger.add({
      body: `<script>for (const message of ${JSON.stringify(forged)}) parent.postMessage(message, '*'); parent.postMessage('done', '*')</script>`,
    });
    const listening = `<script>
      const heard = [];
      for (const name of ['koe-ready', 'koe-saved', 'koe-close']) addEventListener(name, () => heard.push(name));
      let done = 0;
      addEventListener('message', ({ data }) => { if (data === 'done') document.title = 'done ' + ++done + ', heard ' + heard.length; });
    </script>`;
    // Neither from a frame beside it, nor from the page itself, nor from its own frame once that is somebody else's.
    const { page } = await world.visit(
      world.host.add({
        body: pageHtml({ head: listening, body: `${world.tag('')}<iframe src="${forger}"></iframe>` }),
      }),
    );
    await page.waitForFunction(() => document.title === 'done 1, heard 0');
    await page.getByRole('button', { name: 'ご意見をどうぞ' }).waitFor();
    await page.evaluate(
      ([src, messages]) => {
        for (const message of messages) postMessage(message, '*');
        const element = document.querySelector('koe-survey');
        const own = element?.shadowRoot;
        own?.querySelector('button')?.click();
        const inner = own?.querySelector('iframe');
        if (inner) inner.src = src;
      },
      [forger, forged] as const,
    );
    await page.waitForFunction(() => document.title === 'done 2, heard 0');
    expect(await page.locator('koe-survey').locator('iframe').getAttribute('height')).toBe('752');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });
});
