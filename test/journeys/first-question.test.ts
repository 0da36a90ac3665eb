import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { inJapanese } from './in-japanese.ts';
import { openVisitors, type Visitors } from './visitors.ts';

describe('the first question is HTML', () => {
  let collector: CollectorProcess;
  let chromium: Visitors;
  let page: Page;
  const [overall, clarity] = inJapanese('contract').questions;
  if (overall?.kind !== 'rating' || clarity === undefined) throw new Error('contract begins with a rating');
  const satisfied = overall.words.points[4];

  beforeAll(async () => {
    [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
  });

  // Somebody new each time, with no draft of the one before.
  beforeEach(async () => {
    const context = await chromium.newVisitor({ locale: 'ja' });
    page = await context.newPage();
    return () => context.close();
  });

  it('A5: it can be answered while no script has come; what was selected and a tap on next are kept', async () => {
    const { promise: scriptsMayCome, resolve: letScriptsCome } = Promise.withResolvers<void>();
    await page.route('**/assets/**', async (route) => {
      await scriptsMayCome;
      await route.continue();
    });
    await page.goto(`${collector.origin}/s/contract`, { waitUntil: 'commit' });
    const choice = page.getByRole('radio', { name: satisfied, exact: true });
    await choice.check();
    await page.getByRole('button', { name: ja['action.next'], exact: true }).click();
    expect(await page.getByRole('group', { name: overall.words.title }).isVisible()).toBe(true);
    letScriptsCome();

    await page.getByRole('group', { name: clarity.words.title }).waitFor();
    await page.getByRole('button', { name: ja['action.back'], exact: true }).click();
    expect(await choice.isChecked()).toBe(true);
  });

  it('A4: nothing is selected before the person acts', async () => {
    await page.goto(`${collector.origin}/s/contract`);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('P4 P5: a link’s fragment is gone at once, its answer is shown and nothing is written', async () => {
    const posts: string[] = [];
    page.on('request', (request) => {
      // How an invitation stands is asked with it in the body; asking writes nothing (test/contract/).
      const isAsking = request.url().endsWith('/v1/invitations/state');
      if (request.method() === 'POST' && !isAsking) posts.push(request.url());
    });
    await page.goto(`${collector.origin}/s/contract#a.overall=4&i=secret-invitation`);
    await page.getByRole('radio', { name: satisfied, exact: true, checked: true }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(posts).toEqual([]);
  });
});
