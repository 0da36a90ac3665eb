import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { ja } from '../../widget/text/ja.ts';
import { startChromium, type ChromiumProcess } from './chromium-process.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { filesHolding } from './files-holding.ts';
import { inJapanese } from './in-japanese.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { gladContract, planted } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { startTroubleProxy, type TroubleProxy } from './trouble-proxy.ts';

const questionnaire = inJapanese('contract');

let profile: string;
let chromium: ChromiumProcess;
let collector: CollectorProcess;
let network: TroubleProxy;
beforeAll(async () => {
  profile = await newFolder();
  [collector, chromium] = await Promise.all([startCollector(), startChromium(profile)]);
  network = await startTroubleProxy(collector.origin);
});
afterAll(async () => {
  await chromium.close();
  await network.stop();
  await collector.stop();
  await removeFolder(profile);
});

/** What a context of its own is to this browser: a window off the record. */
const privateWindow = () => chromium.newVisitor({ locale: 'ja' });
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const open = async (window: BrowserContext): Promise<Page> => {
  network.weather = 'fine';
  const page = await window.newPage();
  await page.goto(`${network.origin}/s/contract`);
  return page;
};
const receiptOn = async (page: Page) =>
  normalizeReceiptNumber((await page.locator('.koe-receipt-number [aria-hidden]').textContent()) ?? '');
/** Answers it all where no post comes through, until the page says that it is saved. */
const finishUnsent = async (page: Page): Promise<string> => {
  await personAt(page, questionnaire, ja).answerAll(gladContract);
  network.weather = 'down';
  await personAt(page, questionnaire, ja).send();
  await heading(page, ja['final.saved.title']);
  return receiptOn(page);
};

/** Four windows one after the other. */
const TIME_LIMIT = 120_000;

it(
  'P1 X1 H1: in private mode it is sent as one row, leaves nothing in the profile, and goes with the window',
  async () => {
    const first = await privateWindow();
    const page = await open(first);
    const receipt = await finishUnsent(page);
    // The browser gives a page its database as ever: no page can tell, and so the words are those of any window.
    await page.getByText(ja['final.saved.disk']).waitFor();
    await page.close();
    const again = await open(first);
    await heading(again, ja['final.sent.title']);
    expect(await receiptOn(again)).toBe(receipt);
    const row = { receipt, tapped: gladContract };
    expect(storedResponses(collector.dataDir)).toMatchObject([row]);

    const second = await privateWindow();
    const unsent = await finishUnsent(await open(second));
    await Promise.all([first.close(), second.close()]);

    // What was not sent went with its window: a later one knows nothing of it, and asks from the first question.
    const third = await privateWindow();
    const blank = await open(third);
    await blank.getByRole('group', { name: questionnaire.questions[0]?.words.title ?? '' }).waitFor();
    expect(await blank.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(storedResponses(collector.dataDir)).toMatchObject([row]);
    await third.close();

    const usual = await finishUnsent(await open(chromium.context));
    await chromium.close();
    const found = (words: string) => filesHolding(profile, words);
    expect(await Promise.all([receipt, unsent, planted.praise].map(found))).toEqual([[], [], []]);
    // The search would have seen them: the number of a response in a usual window is there.
    expect(await found(usual)).not.toEqual([]);
  },
  TIME_LIMIT,
);
