import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { startShell, type ChromiumProcess } from './chromium-process.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { filesHolding } from './files-holding.ts';
import { inJapanese } from './in-japanese.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { gladContract, planted } from './plans.ts';

const questionnaire = inJapanese('contract');

describe('a tablet on a counter', () => {
  let profile: string;
  let chromium: ChromiumProcess;
  let collector: CollectorProcess;
  let page: Page;

  beforeAll(async () => {
    profile = await newFolder();
    [collector, chromium] = await Promise.all([startCollector(), startShell(profile)]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop()]);
    await removeFolder(profile);
  });
  beforeEach(async () => {
    page = await chromium.newTab();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.clock.install();
    await page.goto(`${collector.origin}/s/contract#shared=1`);
    return () => page.close();
  });

  const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
  /** As far as the words. */
  const write = async (words: string) => {
    const person = personAt(page, questionnaire, ja);
    for (const question of questionnaire.questions) {
      if (question.id === 'voice') break;
      if (question.id === 'overall') await person.answer(question, 5);
      await page
        .getByRole('button', { name: question.id === 'overall' ? ja['action.next'] : ja['action.skip'] })
        .click();
    }
    await page.getByRole('textbox').fill(words);
  };
  /** What of the person before can be found on the first question. */
  const leftOver = async () => {
    await page.getByText('1 / 8').waitFor();
    const chosen = await page.getByRole('radio', { checked: true }).count();
    return { chosen, words: (await page.content()).includes(planted.praise) };
  };
  const nothing = { chosen: 0, words: false };

  it('P2: forgets what was being written, with a warning that can be put off, and undo brings nothing back', async () => {
    await write(planted.praise);
    await page.clock.fastForward(125_000);
    await page.getByRole('button', { name: ja['shared.stay'] }).click();
    await page.getByRole('button', { name: ja['shared.stay'] }).waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox').inputValue()).toBe(planted.praise);

    await page.clock.fastForward(185_000);
    expect(await leftOver()).toEqual(nothing);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Control+z');
    expect(await leftOver()).toEqual(nothing);
    await page.reload();
    expect(await leftOver()).toEqual(nothing);
    expect(await filesHolding(profile, planted.praise)).toEqual([]);
    // The search would have seen it: where the survey came from is on the disk.
    expect(await filesHolding(profile, collector.origin)).not.toEqual([]);
  });

  it('P2: shows nobody who comes back to the page what was there', async () => {
    await write(planted.praise);
    await page.goto(`${collector.origin}/healthz`);
    // Shown from memory, it loads nothing.
    await page.goBack({ waitUntil: 'commit' });
    expect(await leftOver()).toEqual(nothing);
  });

  it('shows the receipt for a minute, then a fresh survey in the page’s language', async () => {
    await page.getByRole('combobox').selectOption('en');
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await page.getByRole('combobox').selectOption('ja');
    await page.getByRole('button', { name: ja['action.next'] }).waitFor();
    await personAt(page, questionnaire, ja).finish(gladContract);
    await heading(ja['final.sent.title']);
    await page.getByText(ja['shared.receipt']).waitFor();
    await page.clock.fastForward(65_000);
    expect(await leftOver()).toEqual(nothing);
    await page.reload();
    expect(await leftOver()).toEqual(nothing);
  });

  it('is cleared at once when asked to', async () => {
    await personAt(page, questionnaire, ja).finish(gladContract);
    await heading(ja['final.sent.title']);
    await page.getByRole('button', { name: ja['shared.now'] }).click();
    expect(await leftOver()).toEqual(nothing);
  });
});
