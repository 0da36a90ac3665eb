import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { inJapanese } from './in-japanese.ts';
import { personAt } from './person.ts';
import { gladContract, upsetClaim } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { openVisitors, type Visitors } from './visitors.ts';

describe('what npm start shows', () => {
  let chromium: Visitors;
  let collector: CollectorProcess;
  let context: BrowserContext;
  let page: Page;
  const sent = { name: ja['final.sent.title'] };

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });
  beforeEach(async () => {
    context = await chromium.newVisitor({ viewport: { width: 360, height: 740 }, locale: 'ja' });
    page = await context.newPage();
  });
  afterEach(() => context.close());
  const newest = () => storedResponses(collector.dataDir).at(-1);

  it('the insurer’s completion page takes a contract survey in its text', async () => {
    await page.goto(`${collector.origin}/demo/insurer.html`);
    await page.locator('koe-survey').scrollIntoViewIfNeeded();
    const survey = page.locator('koe-survey').frameLocator('iframe');
    await personAt(survey, inJapanese('contract'), ja).finish(gladContract);
    await survey.getByRole('heading', sent).waitFor();
    expect(newest()).toMatchObject({ channel: 'website', site: 'hinata-web', tapped: gladContract });
  });

  it('E1: the agency’s page, on another origin, takes one in its launcher and cannot look inside', async () => {
    await page.goto(`${collector.agencyOrigin}/demo/agency.html`);
    await page.getByRole('button', { name: 'ご意見をどうぞ' }).click();
    const survey = page.locator('koe-survey').frameLocator('iframe');
    await personAt(survey, inJapanese('contract'), ja).finish(gladContract);
    await survey.getByRole('heading', sent).waitFor();
    expect(newest()).toMatchObject({ channel: 'agency', site: 'agency-0123', tapped: gladContract });
    const seen = await page.evaluate(
      () => document.querySelector('koe-survey')?.shadowRoot?.querySelector('iframe')?.contentDocument,
    );
    expect(seen).toBeNull();
  });

  it('P5: the chat’s link brings one answer along, which counts once the person goes on', async () => {
    await page.goto(`${collector.origin}/demo/chat.html`);
    await page.getByRole('link', { name: '不満', exact: true }).click();
    await page.getByRole('radio', { name: '不満', exact: true, checked: true }).waitFor();
    expect(newest()?.survey).not.toBe('claim-payment');
    await personAt(page, inJapanese('claim-payment'), ja).finish(upsetClaim);
    await page.getByRole('heading', sent).waitFor();
    expect(newest()).toMatchObject({ survey: 'claim-payment', channel: 'link', tapped: upsetClaim });
  });
});
