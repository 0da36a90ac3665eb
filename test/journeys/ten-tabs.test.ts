import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import type { OutboxRecord } from '../../src/outbox/outbox-record.ts';
import { MAX_BATCH } from '../../src/protocol/limits.ts';
import { parseSurveyReply } from '../../src/protocol/parse-survey-reply.ts';
import { seal } from '../../src/sealing/seal.ts';
import { ja } from '../../widget/text/ja.ts';
import { aResponse } from '../fixtures/a-response.ts';
import { startShell } from './chromium-process.ts';
import { startCollector } from './collector-process.ts';
import { fillOutbox } from './fill-outbox.ts';
import { inJapanese } from './in-japanese.ts';
import { keptRecords } from './kept-records.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { storedResponses } from './stored-rows.ts';
import { startTroubleProxy } from './trouble-proxy.ts';
import { until } from './until.ts';

const TABS = 10;
const WAITING = 1_000;

/** Finished earlier than what is finished now, so that they are sent before it. */
async function waitingRecords(origin: string, count: number): Promise<readonly OutboxRecord[]> {
  const survey = await fetch(`${origin}/v1/surveys/contract?lang=ja`);
  const { sealingKey } = parseSurveyReply(await survey.json());
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { response, receipt } = await aResponse();
      return { ...(await seal(response, sealingKey)), receipt, savedAt: Date.now() };
    }),
  );
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
/** What the browser tells each page when the network is back. */
const tellOnline = (pages: readonly Page[]): Promise<unknown> =>
  Promise.all(pages.map((page) => page.evaluate(() => window.dispatchEvent(new Event('online')))));
const isSending = (): Promise<boolean> =>
  navigator.locks.query().then(({ held = [] }) => held.some(({ name }) => name === 'koe-delivery'));

it('X1 X4 H1: ten tabs and a thousand that wait: each comes once, for the traffic of one tab, and none is told false', async () => {
  const collector = await startCollector();
  onTestFinished(() => collector.stop());
  const network = await startTroubleProxy(collector.origin);
  onTestFinished(() => network.stop());
  const profile = await newFolder();
  onTestFinished(() => removeFolder(profile));
  const chromium = await startShell(profile);
  onTestFinished(() => chromium.close());
  const earlier = await waitingRecords(collector.origin, WAITING - 1);
  const openTab = async (): Promise<Page> => {
    const page = await chromium.newTab();
    await page.goto(`${network.origin}/s/contract`);
    return page;
  };

  network.weather = 'lose-posts';
  const first = await openTab();
  await personAt(first, inJapanese('contract'), ja).finish({ overall: 3 });
  await heading(first, ja['final.saved.title']);
  const tabs = [first];
  while (tabs.length < TABS) tabs.push(await openTab());
  await Promise.all(tabs.map((page) => heading(page, ja['final.saved.title'])));
  const lostBefore = network.lost;
  await first.evaluate(fillOutbox, earlier);
  const heldBack = storedResponses(collector.dataDir).length;
  network.weather = 'fine';
  await tellOnline(tabs);

  const isTold = tabs.map((page) => heading(page, ja['final.sent.title']));
  await Promise.race(isTold);
  // What was shown to wait comes last: once one tab says that it was sent, all are there.
  const stored = storedResponses(collector.dataDir);
  expect(heldBack).toBe(0);
  expect(stored).toHaveLength(WAITING);
  await Promise.all(isTold);
  const kept = await until(async () => {
    const now = await first.evaluate(keptRecords);
    return now.waiting === 0 ? now : undefined;
  });
  expect(kept).toEqual({
    waiting: 0,
    setAside: 0,
    sent: Object.fromEntries(stored.map(({ id, receipt }) => [id, receipt])),
  });
  expect(kept.sent).toMatchObject(Object.fromEntries(earlier.map(({ id, receipt }) => [id, receipt.number])));

  // What had failed alone may come alone. Each request that was lost meanwhile leaves two small ones at most.
  const lost = network.lost - lostBefore;
  const sent = network.posts;
  expect(sent).toBeLessThanOrEqual(WAITING / MAX_BATCH + 1 + 2 * lost);
  await tellOnline(tabs);
  await until(async () => ((await first.evaluate(isSending)) ? undefined : true));
  expect(network.posts).toBe(sent);
});
