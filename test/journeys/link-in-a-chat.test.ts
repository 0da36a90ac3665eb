import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja as link } from '../../widget/link/words/ja.ts';
import { ja } from '../../widget/text/ja.ts';
import { breadth } from '../breadth.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { inJapanese } from './in-japanese.ts';
import { invitationRows } from './invitation-rows.ts';
import { mintToken } from './invitations.ts';
import { onDevice } from './on-device.ts';
import { personAt } from './person.ts';
import { gladContract } from './plans.ts';
import { rowsOf } from './stored-rows.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'ja' };
const LINE =
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0 Mobile Safari/537.36 Line/14.19.1/IAB';

describe('a link in a chat', () => {
  let chromium: Visitors;
  let collector: CollectorProcess;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });
  beforeEach(async () => {
    context = await chromium.newVisitor(PHONE);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const addressOf = (token: string, more = ''): string =>
    `${collector.origin}/s/contract?lang=ja#i=${token}${more}`;
  const atRest = (): Promise<void> => page.waitForLoadState('networkidle');
  const rowsSince = (work: () => Promise<unknown>) => rowsOf(collector.dataDir, work);

  it('P5: link scanners that run the page leave no row, no draft and nothing in the outbox', async () => {
    const token = await mintToken(collector.dataDir, { id: 'scanned' });
    const rows = await rowsSince(async () => {
      for (const answer of breadth([1, 2, 3, 4, 5], [1, 5])) {
        await page.goto(addressOf(token, `&a.overall=${answer}`));
        await page.getByRole('radio', { checked: true }).waitFor();
        await atRest();
        await page.goto('about:blank');
      }
    });
    expect(rows).toEqual([]);
    await page.goto(`${collector.origin}/healthz`);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(databases).toEqual([]);
    expect(JSON.stringify(invitationRows(collector.dataDir))).not.toContain('scanned');
  });

  it('P5: an answer tapped in the chat is shown, counts with the next tap, and not before', async () => {
    await page.goto(addressOf(await mintToken(collector.dataDir), '&a.overall=4'));
    await page.getByRole('radio', { name: '満足', exact: true, checked: true }).waitFor();
    const [first] = inJapanese('contract').questions;
    await page.getByText(ja['question.suggested']).waitFor();
    await page.getByRole('button', { name: ja['action.next'] }).click();
    await page.getByRole('heading', { name: first?.words.title ?? '' }).waitFor({ state: 'detached' });
    await until(async () => (await page.evaluate(onDevice)).includes('"drafts",[{') || undefined);
    await page.reload();
    // Gone on with, and the first answer is among it.
    await page.getByRole('button', { name: ja['action.back'] }).click();
    await page.getByRole('heading', { name: first?.words.title ?? '' }).waitFor();
    expect(await page.getByRole('radio', { name: '満足', exact: true }).isChecked()).toBe(true);
  });

  it('P3: a chat’s crawler sees a preview that fits everybody, and of the link neither invitation nor answer', async () => {
    const token = await mintToken(collector.dataDir);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(addressOf(token, '&a.overall=4'));
    await atRest();
    expect(asked.filter((url) => url.split('{')[0]?.includes(token.slice(0, 30)))).toEqual([]);
    const meta = (property: string) =>
      page.locator(`meta[property="og:${property}"]`).getAttribute('content');
    expect(await meta('title')).toBe('アンケートのお願い');
    expect(await meta('url')).toBe(`${collector.origin}/s/contract`);
    const picture = await fetch((await meta('image')) ?? '');
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(collector.log()).not.toContain(token.slice(0, 30));
  });

  it('inside LINE offers the way out once, with all that the link brought, and never again after that', async () => {
    await context.close();
    context = await chromium.newVisitor({ ...PHONE, userAgent: LINE });
    page = await context.newPage();
    const token = await mintToken(collector.dataDir);
    await page.goto(addressOf(token, '&a.overall=4'));
    const way = page.getByRole('link', { name: link['line.open'] });
    const address = new URL((await way.getAttribute('href')) ?? '', collector.origin);
    expect(address.searchParams.get('openExternalBrowser')).toBe('1');
    expect(address.search).not.toContain(token.slice(0, 30));
    expect(address.hash).toContain(`i=${token}`);
    expect(address.hash).toContain('a.overall=4');

    // LINE goes outside with it; where it does not, the page is the same, and does not ask again.
    await way.click();
    await page.waitForURL(/openExternalBrowser=1/);
    await page.getByRole('radio', { name: '満足', exact: true, checked: true }).waitFor();
    await atRest();
    expect(await way.count()).toBe(0);
    await page.goto(addressOf(await mintToken(collector.dataDir)));
    await atRest();
    expect(await way.count()).toBe(0);
    const rows = await rowsSince(async () => {
      await personAt(page, inJapanese('contract'), ja).finish(gladContract);
      await page.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    });
    expect(rows).toHaveLength(1);
  });
});
