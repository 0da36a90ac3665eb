import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { ja as words } from '../../widget/text/receipt/ja.ts';
import { vi } from '../../widget/text/receipt/vi.ts';
import { ja as listWords } from '../../widget/text/voices/ja.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { contactRows } from './contact-rows.ts';
import { startHostSite } from './host-site.ts';
import { inJapanese } from './in-japanese.ts';
import { personAt } from './person.ts';
import { planted, upsetClaim } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';
import { withdrawalRows } from './withdrawal-rows.ts';

describe('following a voice', () => {
  let collector: CollectorProcess;
  let chromium: Visitors;
  let device: BrowserContext;

  beforeAll(async () => {
    chromium = await openVisitors();
    return () => chromium.close();
  });
  beforeEach(async () => {
    collector = await startCollector();
    device = await chromium.newVisitor({ viewport: { width: 360, height: 740 }, locale: 'ja' });
    return async () => {
      await device.close();
      await collector.stop();
    };
  });

  const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();

  /** Answers a survey, and goes on from the list of receipts to the page of this one. */
  async function follow(): Promise<{ readonly page: Page; readonly link: string }> {
    const survey = await device.newPage();
    await survey.goto(`${collector.origin}/s/claim-payment`);
    await personAt(survey, inJapanese('claim-payment'), ja).finish(upsetClaim);
    await heading(survey, ja['final.sent.title']);
    await survey.getByRole('button', { name: ja['after.voices'] }).click();
    await survey.getByRole('article').getByText(listWords.more).click();
    const way = survey.getByRole('link', { name: listWords.follow });
    const link = await way.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    const opening = device.waitForEvent('page');
    await way.click();
    return { page: await opening, link };
  }

  async function report(stage: string): Promise<void> {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['dist/collector/main.js', 'mint-token', '--name', 'complaints', '--scope', 'stages:report'],
      { env: { ...process.env, KOE_DATA_DIR: collector.dataDir } },
    );
    const [stored] = storedResponses(collector.dataDir);
    const reply = await fetch(`${collector.origin}/v1/responses/${stored?.id}/stage`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${stdout.trim()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ stage }),
    });
    expect(reply.status).toBe(200);
  }

  it('P4: from a receipt to its page: no secret in the address, its history or the log, and each stage once it is reported', async () => {
    const { page, link } = await follow();
    const [, secret = ''] = link.split('#');
    expect(secret).toMatch(/^[\w-]{22}$/);
    await heading(page, words['now.received']);
    const session = await device.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    for (const seen of [page.url(), ...entries.map(({ url }) => url), collector.log()])
      expect(seen).not.toContain(secret);
    expect(collector.log()).not.toContain(new URL(link).pathname);

    await report('in-work');
    await page.getByRole('button', { name: listWords.ask }).click();
    await heading(page, words['now.in-work']);
    expect(await page.getByRole('listitem').filter({ hasText: words['step.now'] }).textContent()).toContain(
      words['step.in-work'],
    );

    // The whole link once more in this very page, a reload, and another language still know whose page it is.
    await page.goto(link);
    await until(() => !page.url().includes(secret) || undefined);
    await heading(page, words['now.in-work']);
    await page.reload();
    await heading(page, words['now.in-work']);
    await page.getByRole('combobox').selectOption('vi');
    await heading(page, vi['now.in-work']);
    expect(page.url()).not.toContain(secret);
  });

  it('P4: opened from another website, as from a mail in the browser, a reload still knows whose page it is', async () => {
    const { link } = await follow();
    const mail = await startHostSite(() => `<a href="${link}">控え</a>`);
    const page = await device.newPage();
    await page.goto(mail.origin.replace('127.0.0.1', 'localhost'));
    await page.getByRole('link').click();
    for (let visit = 0; visit < 3; visit += 1) {
      await heading(page, words['now.received']);
      await page.reload();
    }
    await heading(page, words['now.received']);
    expect(page.url()).not.toContain('#');
    await mail.stop();
  });

  it('P12: the wish to be contacted is taken back, a withdrawal asked for, and no other secret opens the page', async () => {
    const { page, link } = await follow();
    await page.getByText(words['contact.is.phone']).waitFor();
    expect(contactRows(collector.dataDir)).toMatchObject([{ by: 'phone', sealed: expect.any(String) }]);
    expect(await page.content()).not.toContain(planted.phone);
    await page.getByRole('button', { name: words['contact.withdraw'] }).click();
    await page.getByRole('button', { name: words['contact.withdraw.yes'], exact: true }).click();
    await page.getByText(words['contact.is.no']).waitFor();
    expect(contactRows(collector.dataDir)).toMatchObject([{ by: 'no', sealed: null }]);

    await page.getByRole('button', { name: listWords.withdraw }).click();
    await page.getByRole('button', { name: listWords['withdraw.yes'], exact: true }).click();
    await page.getByText(listWords['state.withdrawal']).waitFor();
    await until(() => withdrawalRows(collector.dataDir)[0]);

    const stranger = await device.newPage();
    await stranger.goto(link.replace(/#.*/, `#${'A'.repeat(22)}`));
    await heading(stranger, words['unknown.title']);
    const elsewhere = await device.newPage();
    await elsewhere.goto(link.replace(/#.*/, ''));
    await heading(elsewhere, words['lost.title']);
  });
});
