import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { formatReceiptNumber } from '../../src/response/receipt-number.ts';
import { ja } from '../../widget/text/ja.ts';
import { ja as words } from '../../widget/text/voices/ja.ts';
import { allIsKept } from './all-is-kept.ts';
import { startShell } from './chromium-process.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { startHostSite } from './host-site.ts';
import { inJapanese } from './in-japanese.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { gladContract, planted, upsetClaim } from './plans.ts';
import { storedResponses, type StoredResponse } from './stored-rows.ts';
import { startTroubleProxy, type TroubleProxy } from './trouble-proxy.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';
import { withdrawalRows } from './withdrawal-rows.ts';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'ja' };
const contractName = inJapanese('contract').title;
const claimName = inJapanese('claim-payment').title;

/** One command of the collector, by what it says; told or refused. */
const koe = (args: readonly string[], dataDir: string): Promise<string> =>
  promisify(execFile)(process.execPath, ['dist/collector/main.js', ...args], {
    env: { ...process.env, KOE_DATA_DIR: dataDir },
  }).then(
    ({ stdout }) => stdout,
    (refusal: unknown) => String(Reflect.get(Object(refusal), 'stdout')),
  );

describe('the receipts on a device', () => {
  let collector: CollectorProcess;
  let network: TroubleProxy;
  let chromium: Visitors;
  let device: BrowserContext;

  beforeAll(async () => {
    chromium = await openVisitors();
    return () => chromium.close();
  });
  beforeEach(async () => {
    collector = await startCollector();
    network = await startTroubleProxy(collector.origin);
    const visitor = await chromium.newVisitor(PHONE);
    device = visitor;
    return async () => {
      await visitor.close();
      await network.stop();
      await collector.stop();
    };
  });
  afterEach(() => {
    for (const { receipt } of storedResponses(collector.dataDir))
      expect(collector.log()).not.toContain(receipt);
  });

  const openAt = async (survey: string, fragment = ''): Promise<Page> => {
    const page = await device.newPage();
    await page.goto(`${network.origin}/s/${survey}${fragment}`);
    return page;
  };
  const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
  const kept = (page: Page): Promise<boolean> =>
    until(() => page.evaluate(allIsKept).then((all) => all || undefined));
  const finish = async (page: Page, survey: 'contract' | 'claim-payment', then: string): Promise<void> => {
    await personAt(page, inJapanese(survey), ja).finish(survey === 'contract' ? gladContract : upsetClaim);
    await heading(page, then);
  };
  const toList = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: ja['after.voices'] }).click();
    await heading(page, words.title);
  };
  const slip = (page: Page, name: string) => page.getByRole('article', { name });
  const opened = async (page: Page, name: string) => {
    const one = slip(page, name);
    await one.getByText(words.more).click();
    return one;
  };
  const says = (page: Page, name: string, text: string): Promise<void> =>
    slip(page, name).getByText(text).first().waitFor();
  const firstStored = (): StoredResponse => {
    const [first] = storedResponses(collector.dataDir);
    if (!first) throw new Error('nothing is stored');
    return first;
  };
  const withdrawals = () => withdrawalRows(collector.dataDir);

  it('H1: are listed after two surveys, offline, killed and reopened, and sent with a tap', async () => {
    const profile = await newFolder();
    let browser = await startShell(profile);
    onTestFinished(async () => {
      await browser.close();
      await removeFolder(profile);
    });
    device = browser.context;
    const first = await openAt('contract');
    await finish(first, 'contract', ja['final.sent.title']);
    await first.close();
    const page = await openAt('claim-payment');
    await kept(page);
    network.weather = 'down';
    await finish(page, 'claim-payment', ja['final.saved.title']);
    await toList(page);
    await says(page, claimName, words['state.waiting']);
    expect(await page.getByRole('article').allTextContents()).toMatchObject([
      expect.stringContaining(words['state.waiting']),
      expect.stringContaining(words['state.sent']),
    ]);
    await browser.kill();

    browser = await startShell(profile);
    device = browser.context;
    const again = await openAt('claim-payment', '#voices');
    await heading(again, words.title);
    await says(again, claimName, words['state.waiting']);
    await says(again, contractName, words['state.sent']);
    const waiting = await opened(again, claimName);
    await waiting.getByRole('button', { name: words.send }).click();
    await says(again, claimName, words['send.not-now']);
    expect(storedResponses(collector.dataDir)).toHaveLength(1);

    // Turned away, it rests for an hour: what is sent then was sent by the tap, and not by itself before it.
    network.weather = 'turn-away';
    await until(() => network.turnedAway > 0 || undefined);
    network.weather = 'fine';
    await waiting.getByRole('button', { name: words.send }).click();
    await says(again, claimName, words['state.sent']);
    expect(storedResponses(collector.dataDir)).toHaveLength(2);
    await again.getByRole('button', { name: words.back }).click();
    await heading(again, ja['final.sent.title']);
    expect(new URL(again.url()).hash).toBe('');
  });

  it('go back to the question that was being answered, with what was typed, by the browser’s own button, too', async () => {
    const page = await openAt('contract');
    await page.getByRole('radio').nth(3).check();
    await page.goto(`${network.origin}/s/contract#voices`);
    await heading(page, words.title);
    await page.getByText(words.empty).waitFor();
    await page.goBack();
    await page.getByRole('radio', { checked: true }).waitFor();
    expect(await page.getByRole('radio').nth(3).isChecked()).toBe(true);
  });

  it('copies the number, asks how far the voice has come only when opened, and says when it cannot', async () => {
    await device.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openAt('contract');
    await finish(page, 'contract', ja['final.sent.title']);
    const { receipt } = firstStored();
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/v1/receipts/') && asked.push(request.url()));
    await toList(page);
    await says(page, contractName, words['state.sent']);
    expect(asked).toEqual([]);
    const one = await opened(page, contractName);
    await one.getByText('届いています').waitFor();
    expect(asked).toEqual([`${network.origin}/v1/receipts/${receipt}`]);
    await one.getByRole('button', { name: ja['receipt.copy'] }).click();
    await one.getByText(ja['receipt.copied']).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(formatReceiptNumber(receipt));

    network.weather = 'down';
    await one.getByRole('button', { name: words.ask }).click();
    await one.getByText(words['ask.no-reply']).waitFor();
    await one.getByText(words['state.sent']).waitFor();
  });

  it('X5: a withdrawal is asked for once, whatever happens to the reply, and shown without a network', async () => {
    const page = await openAt('contract');
    await finish(page, 'contract', ja['final.sent.title']);
    const { id } = firstStored();
    await toList(page);
    const one = await opened(page, contractName);
    const ask = async (): Promise<void> => {
      await one.getByRole('button', { name: words.withdraw }).click();
      await one.getByRole('button', { name: words['withdraw.yes'], exact: true }).click();
    };
    await one.getByText('届いています').waitFor();
    network.weather = 'lose-replies';
    await ask();
    await one.getByText(words['withdraw.no-reply']).waitFor();
    await one.getByText(words['state.sent']).waitFor();
    network.weather = 'fine';
    await ask();
    await one.getByText(words['state.withdrawal']).waitFor();
    expect(withdrawals()).toEqual([{ response_id: id, requested_at: expect.any(String) }]);
    // Nothing is erased by it.
    expect(storedResponses(collector.dataDir)).toMatchObject([{ id, tapped: gladContract }]);

    await kept(page);
    network.weather = 'down';
    const again = await openAt('contract', '#voices');
    await says(again, contractName, words['state.withdrawal']);
  });

  it('D10: what was removed before it was sent is never sent; what had arrived all the same is withdrawn', async () => {
    const page = await openAt('contract');
    await kept(page);
    network.weather = 'down';
    await finish(page, 'contract', ja['final.saved.title']);
    await toList(page);
    const one = await opened(page, contractName);
    const remove = async (): Promise<void> => {
      await one.getByRole('button', { name: words.remove }).click();
      await one.getByRole('button', { name: words['remove.yes'], exact: true }).click();
    };
    await remove();
    await one.getByText(words['state.taken-back']).waitFor();
    await one.getByText(words['remove.no-reply']).waitFor();
    network.weather = 'fine';
    await one.getByRole('button', { name: words.ask }).click();
    await one.getByText(words['ask.unknown']).waitFor();
    await page.close();

    const other = await openAt('claim-payment');
    await personAt(other, inJapanese('claim-payment'), ja).answerAll(upsetClaim);
    network.weather = 'lose-replies';
    await personAt(other, inJapanese('claim-payment'), ja).send();
    await until(() => storedResponses(collector.dataDir)[0]);
    await heading(other, ja['final.saved.title']);
    await toList(other);
    const lost = await opened(other, claimName);
    // With replies still lost: on a fine day delivery could get its own before the tap.
    await lost.getByRole('button', { name: words.remove }).click();
    await lost.getByRole('button', { name: words['remove.yes'], exact: true }).click();
    await lost.getByText(words['remove.no-reply']).waitFor();
    network.weather = 'fine';
    await lost.getByRole('button', { name: words.ask }).click();
    await lost.getByText(words['state.withdrawal']).waitFor();
    expect(storedResponses(collector.dataDir)).toMatchObject([{ survey: 'claim-payment' }]);
    expect(withdrawals()).toHaveLength(1);
  });

  it('is printed as one stub: number, date, state and whom to ask, no answer', async () => {
    const first = await openAt('contract');
    await finish(first, 'contract', ja['final.sent.title']);
    await first.close();
    const page = await openAt('claim-payment');
    await finish(page, 'claim-payment', ja['final.sent.title']);
    await toList(page);
    await page.evaluate(() => {
      window.print = () => (document.documentElement.dataset['printed'] = 'yes');
    });
    const one = await opened(page, contractName);
    await one.getByRole('button', { name: words.print }).click();
    await page.locator('[data-printed=yes]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const { receipt } = firstStored();
    const paper = await page.locator('body').innerText();
    expect(paper).toContain(formatReceiptNumber(receipt));
    for (const text of [contractName, words['state.sent'], words['paper.contact'], words['paper.sealed']])
      expect(paper).toContain(text);
    for (const text of [claimName, words.more, words.print, words.back, planted.praise])
      expect(paper).not.toContain(text);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('X1: what was set aside is saved as a file, taken in by the insurer, and stored once', async () => {
    const keyFile = join(collector.dataDir, 'keys.json');
    const ourKeys = await readFile(keyFile);
    const page = await openAt('contract');
    await kept(page);
    network.weather = 'down';
    await finish(page, 'contract', ja['final.saved.title']);
    await toList(page);
    const one = await opened(page, contractName);
    expect(await one.getByRole('button', { name: words.file }).count()).toBe(0);

    // The insurer has lost the key that it is sealed to.
    const elsewhere = await mkdtemp(join(tmpdir(), 'koe-other-keys-'));
    await koe(['rotate-key'], elsewhere);
    await copyFile(join(elsewhere, 'keys.json'), keyFile);
    await rm(elsewhere, { recursive: true });
    await until(() => collector.log().includes('key taken up') || undefined);
    network.weather = 'fine';
    await one.getByRole('button', { name: words.send }).click();
    await says(page, contractName, words['state.set-aside']);
    const downloading = page.waitForEvent('download');
    await one.getByRole('button', { name: words.file }).click();
    await one.getByText(words['file.begun']).waitFor();
    const download = await downloading;
    const file = join(collector.dataDir, download.suggestedFilename());
    await download.saveAs(file);
    const text = await readFile(file, 'utf8');
    expect(file).toMatch(/koe-[2-9A-Z]{12}\.json$/);
    expect(text).not.toContain(planted.praise);
    expect(storedResponses(collector.dataDir)).toEqual([]);

    // It has found the key again.
    expect(await koe(['take-in', file], collector.dataDir)).toContain('not taken in');
    await writeFile(keyFile, ourKeys);
    expect(await koe(['take-in', file], collector.dataDir)).toContain('stored: receipt');
    expect(await koe(['take-in', file], collector.dataDir)).toContain('duplicate: receipt');
    const rows = storedResponses(collector.dataDir);
    expect(rows).toMatchObject([{ survey: 'contract', tapped: gladContract }]);
    expect(text).toContain(rows[0]?.receipt);
    await one.getByRole('button', { name: words.ask }).click();
    await says(page, contractName, words['state.sent']);
  });

  it('E1: in a frame lists what was answered there, and the page around it cannot tell how many there are', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'koe-sites-'));
    const sites = join(folder, 'sites.json');
    const host = await startHostSite(
      () => `<script>told = []; addEventListener('message', ({ data }) => told.push(data.height ?? data.type))</script>
        <script async src="${framed.origin}/koe.js"></script>
        <koe-survey survey="contract" site="agency-9" display="inline"></koe-survey>`,
    );
    const site = { key: 'agency-9', kind: 'agency', origins: [host.origin] };
    await writeFile(sites, JSON.stringify({ sites: [site] }));
    const framed = await startCollector({ KOE_SITES: sites });
    onTestFinished(async () => {
      await Promise.all([framed.stop(), host.stop()]);
      await rm(folder, { recursive: true });
    });
    const page = await device.newPage();
    await page.goto(host.origin);
    const seen = () => page.evaluate(() => [history.length, ...Array.from(Reflect.get(window, 'told'))]);
    const frame = page.locator('koe-survey').frameLocator('iframe');
    await personAt(frame, inJapanese('contract'), ja).finish(gladContract);
    await frame.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    const before = await seen();
    await frame.getByRole('button', { name: ja['after.voices'] }).click();
    await frame.getByText(words['lead.framed']).waitFor();
    await frame.getByRole('article', { name: contractName }).getByText(words.more).click();
    await frame.getByText('届いています').waitFor();
    await frame.getByRole('button', { name: words.back }).click();
    await frame.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    expect(await seen()).toEqual(before);
  });

  it('are listed to nobody on a shared device', async () => {
    const page = await openAt('contract', '#shared=true&voices');
    await finish(page, 'contract', ja['final.sent.title']);
    expect(await page.getByRole('button', { name: ja['after.voices'] }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: words.title }).count()).toBe(0);
  });
});
