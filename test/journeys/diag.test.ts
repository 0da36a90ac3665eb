import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SILENCE_MS } from '../../widget/loader/second-stage/watch-frame.ts';
import { ja } from '../../widget/text/ja.ts';
import { snippet } from './guide/snippets.ts';
import { pageHtml } from './strangers/page-html.ts';
import { openWorld, SITE, surveyIn, type StrangersWorld } from './strangers/strangers-world.ts';
import { until } from './until.ts';

describe('the self-check of an integrator’s page', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld({ whole: true });
  });
  afterAll(() => world.close());

  const query = snippet('diag').trim();
  const inline = () => world.tag('data-display="inline"');
  const visit = (body: string, policy?: string) =>
    world.visit(
      world.host.add({
        body: pageHtml({ body }),
        headers: policy === undefined ? {} : { 'content-security-policy': policy },
      }) + query,
    );
  const panel = (page: Page) => page.getByRole('region', { name: 'Koe の自己診断' });
  const inPanel = (page: Page): FrameLocator => page.frameLocator('#koe-diag iframe');
  const readPanel = (page: Page) => panel(page).locator('pre').textContent();
  const reportOf = (page: Page) => until(async () => (await readPanel(page)) || undefined);
  const databases = async (page: Page) =>
    Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))),
    );

  it('diag: says what the server knows and what the browser can do, in the page’s language', async () => {
    const { page, complaints, uncaught } = await visit(inline());
    await inPanel(page).getByText(`サイト ${SITE} は登録されています（agency）。`).waitFor();
    await inPanel(page).getByText(`${world.host.origin} で表示できます。`).waitFor();
    await inPanel(page).getByText('IndexedDB が使えます。').waitFor();
    await inPanel(page).getByText('保存領域は、埋め込むページごとに分かれています。').waitFor();
    expect(await inPanel(page).locator('.diag-bad').allTextContents()).toEqual([]);
    expect(await reportOf(page)).toBe('ページのポリシーは、アンケートを許しています。');
    expect([complaints, uncaught]).toEqual([[], []]);
    await page.context().close();
  });

  it('prints the directive that the policy lacks, and with it the survey comes', async () => {
    const { origin } = world.collector;
    const policy = `default-src 'self'; script-src ${origin}; require-trusted-types-for 'script'`;
    const first = await visit(inline(), policy);
    const [verdict, line = '', ...rest] = (await reportOf(first.page)).split('\n');
    expect([verdict, line]).toEqual([
      'ページのポリシーに送信元が足りません。次のように直してください。',
      `frame-src 'self' ${origin};`,
    ]);
    expect(rest.join('\n')).toContain('Trusted Types');
    await first.page.context().close();

    const { page } = await visit(inline(), `${line} ${policy}`);
    await surveyIn(page).getByRole('button', { name: ja['action.next'], exact: true }).waitFor();
    expect(await reportOf(page)).toContain('許しています');
    await page.context().close();
  });

  it('P3: leaves nothing behind, and goes when it is closed', async () => {
    const { page } = await visit(`<koe-survey survey="contract" site="${SITE}" display="dialog"></koe-survey>
      <script async src="${world.collector.origin}/koe.js"></script>`);
    await inPanel(page).getByText('localStorage に書けます。').waitFor();
    expect((await databases(page)).flat()).toEqual([]);
    for (const frame of page.frames()) expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: '自己診断を閉じる' }).click();
    expect(await panel(page).count()).toBe(0);
    await page.context().close();
  });

  it('E5: a page that is not registered is told so on the console', async () => {
    const address = world.stranger.add({ body: pageHtml({ body: inline() }) }) + query;
    const { page, complaints } = await world.visit(address, (blank) => blank.clock.install());
    await until(() => complaints.join('\n').includes('frame-ancestors') || undefined);
    await page.clock.fastForward(SILENCE_MS);
    const told = `サイト ${SITE} のフレームから応答がありません。${world.stranger.origin} は登録されていますか。`;
    await expect.poll(() => complaints).toContain(told);
    await page.context().close();
  });

  it('E4: a page that is not asked to check itself loads nothing of it', async () => {
    const address = world.host.add({ body: pageHtml({ body: inline() }) });
    const asked: string[] = [];
    const { page } = await world.visit(address, async (blank) => {
      blank.on('request', (request) => asked.push(new URL(request.url()).pathname));
    });
    await surveyIn(page).getByRole('button', { name: ja['action.next'], exact: true }).waitFor();
    expect(asked).toContain('/koe-more.js');
    expect(asked.filter((path) => path.includes('diag'))).toEqual([]);
    await page.context().close();
  });

  it('is a page of its own, too, where no script of the integrator’s can run', async () => {
    const { page, complaints } = await world.visit(`${world.collector.origin}/diag?site=nobody&lang=en`);
    await page.getByText('The site nobody is not registered.').waitFor();
    await page.getByText('IndexedDB: half-written answers are kept').waitFor();
    const { origin } = world.collector;
    expect(await page.locator('#lines').textContent()).toBe(`script-src ${origin};\nframe-src ${origin};`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
