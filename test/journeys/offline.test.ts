import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { ja } from '../../widget/text/ja.ts';
import { breadth } from '../breadth.ts';
import { allIsKept } from './all-is-kept.ts';
import { startShell, type ChromiumProcess } from './chromium-process.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { filesHolding } from './files-holding.ts';
import { inJapanese } from './in-japanese.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { gladContract, planted, upsetClaim } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { startTroubleProxy, type TroubleProxy, type Weather } from './trouble-proxy.ts';
import { until } from './until.ts';

describe('a response survives what phones and networks do', () => {
  let collector: CollectorProcess;
  let network: TroubleProxy;
  let profile: string;
  let chromium: ChromiumProcess;

  beforeEach(async () => {
    collector = await startCollector();
    network = await startTroubleProxy(collector.origin);
    profile = await newFolder();
    chromium = await startShell(profile);
    return async () => {
      await chromium.close();
      await network.stop();
      await collector.stop();
      await removeFolder(profile);
    };
  });
  afterEach(() => {
    expect(collector.log()).not.toContain(planted.praise);
    expect(collector.log()).not.toContain(planted.complaint);
  });

  const openSurvey = async (survey: string): Promise<Page> => {
    const page = await chromium.newTab();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${network.origin}/s/${survey}`);
    return page;
  };
  /** Until the page, and every file that it was made of, is put by for a visit without reception. */
  const keptForOffline = (page: Page): Promise<boolean> =>
    until(() => page.evaluate(allIsKept).then((all) => all || undefined));
  const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
  const receiptOn = async (page: Page): Promise<string> => {
    const shown = await page.locator('.koe-receipt-number [aria-hidden]').textContent();
    return normalizeReceiptNumber(shown ?? '');
  };

  it('D1 P1: finished offline, killed, reopened offline, then online: one row, and its receipt', async () => {
    const page = await openSurvey('claim-payment');
    await keptForOffline(page);
    network.weather = 'down';
    await personAt(page, inJapanese('claim-payment'), ja).finish(upsetClaim);
    await heading(page, ja['final.saved.title']);
    const receipt = await receiptOn(page);
    await chromium.kill();

    const readable = await Promise.all(
      [planted.complaint, planted.request, planted.phone].map((words) => filesHolding(profile, words)),
    );
    expect(readable).toEqual([[], [], []]);
    // The search would have seen them: the receipt's number may be read, and is.
    expect(await filesHolding(profile, receipt)).not.toEqual([]);

    chromium = await startShell(profile);
    const again = await openSurvey('claim-payment');
    await heading(again, ja['final.saved.title']);
    expect(await receiptOn(again)).toBe(receipt);
    expect(storedResponses(collector.dataDir)).toEqual([]);

    network.weather = 'fine';
    await heading(again, ja['final.sent.title']);
    expect(await receiptOn(again)).toBe(receipt);
    expect(storedResponses(collector.dataDir)).toMatchObject([{ receipt, tapped: upsetClaim }]);
  });

  it.each(breadth<Weather>(['down', 'lose-replies'], ['lose-replies']))(
    'D1 X1: finished with the network at "%s", the renderer crashed, loaded again: one row, and its receipt',
    async (weather) => {
      const page = await openSurvey('contract');
      await keptForOffline(page);
      network.weather = weather;
      await personAt(page, inJapanese('contract'), ja).finish(gladContract);
      await heading(page, ja['final.saved.title']);
      const receipt = await receiptOn(page);
      const crashed = page.waitForEvent('crash');
      const devtools = await chromium.context.newCDPSession(page);
      // Never answered: the process that would answer is gone.
      devtools.send('Page.crash').catch(() => undefined);
      await crashed;

      // The driver does not go on with a page that has crashed: what a person loads again stands in another tab.
      const again = await openSurvey('contract');
      await heading(again, ja['final.saved.title']);
      expect(await receiptOn(again)).toBe(receipt);

      network.weather = 'fine';
      await heading(again, ja['final.sent.title']);
      expect(await receiptOn(again)).toBe(receipt);
      expect(storedResponses(collector.dataDir)).toMatchObject([{ receipt, tapped: gladContract }]);
    },
  );

  it.each(breadth<Weather>(['down', 'lose-replies'], ['down']))(
    'H1 X3: finished with the network at "%s", then cleared from the device: says so, and is saved again as one row',
    async (weather) => {
      const page = await openSurvey('contract');
      await keptForOffline(page);
      network.weather = weather;
      await personAt(page, inJapanese('contract'), ja).finish(gladContract);
      await heading(page, ja['final.saved.title']);
      const receipt = await receiptOn(page);
      const devtools = await chromium.context.newCDPSession(page);
      await devtools.send('Storage.clearDataForOrigin', { origin: network.origin, storageTypes: 'all' });

      await heading(page, ja['final.not-saved.title']);
      expect(await page.getByRole('heading', { name: ja['final.saved.title'] }).count()).toBe(0);
      await page.getByRole('button', { name: ja['final.try-again'] }).click();
      await heading(page, ja['final.saved.title']);
      network.weather = 'fine';
      await heading(page, ja['final.sent.title']);
      expect(await receiptOn(page)).toBe(receipt);
      expect(storedResponses(collector.dataDir)).toMatchObject([{ receipt, tapped: gladContract }]);
    },
  );

  it('X1 X3: a reply lost after the commit makes one row, and "sent" only after a reply came', async () => {
    const page = await openSurvey('contract');
    const person = personAt(page, inJapanese('contract'), ja);
    await person.answerAll(gladContract);
    network.weather = 'lose-replies';
    await person.send();
    await heading(page, ja['final.saved.title']);
    await until(() => (storedResponses(collector.dataDir).length > 0 ? true : undefined));
    expect(await page.getByRole('heading', { name: ja['final.sent.title'] }).count()).toBe(0);

    network.weather = 'fine';
    await heading(page, ja['final.sent.title']);
    expect(storedResponses(collector.dataDir)).toMatchObject([
      { receipt: await receiptOn(page), tapped: gladContract },
    ]);
    expect(network.posts).toBeGreaterThan(1);
  });

  it.each(breadth([10], [3]))(
    'X4 R4: %i tabs finishing at once with the network down, then up: a row each',
    async (tabs) => {
      const pages: Page[] = [];
      for (let tab = 0; tab < tabs; tab += 1) {
        const page = await openSurvey('contract');
        // So many responses on purpose, not one that is carried on in all tabs.
        if (tab > 0) await page.getByRole('button', { name: ja['draft.beside'] }).click();
        await personAt(page, inJapanese('contract'), ja).answerAll({ overall: 3 });
        pages.push(page);
      }
      network.weather = 'down';
      await Promise.all(pages.map((page) => personAt(page, inJapanese('contract'), ja).send()));
      await Promise.all(pages.map((page) => heading(page, ja['final.saved.title'])));
      expect(storedResponses(collector.dataDir)).toEqual([]);

      network.weather = 'fine';
      await until(() => (storedResponses(collector.dataDir).length === tabs ? true : undefined));
      await Promise.all(pages.map((page) => heading(page, ja['final.sent.title'])));
      const receipts = await Promise.all(pages.map(receiptOn));
      expect(new Set(receipts).size).toBe(tabs);
      expect(
        storedResponses(collector.dataDir)
          .map(({ receipt }) => receipt)
          .toSorted(),
      ).toEqual(receipts.toSorted());
    },
  );
});
