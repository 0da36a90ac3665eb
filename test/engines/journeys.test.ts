import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';
import { ja } from '../../widget/text/ja.ts';
import { allIsKept } from '../journeys/all-is-kept.ts';
import { brokenPhrases } from '../journeys/broken-phrases.ts';
import { startCollector, type CollectorProcess } from '../journeys/collector-process.ts';
import { startHostSite, type HostSite } from '../journeys/host-site.ts';
import { inJapanese } from '../journeys/in-japanese.ts';
import { invitationRows } from '../journeys/invitation-rows.ts';
import { mintToken } from '../journeys/invitations.ts';
import { gladContract, upsetClaim } from '../journeys/plans.ts';
import { storedResponses, type StoredResponse } from '../journeys/stored-rows.ts';
import { startTroubleProxy, type TroubleProxy } from '../journeys/trouble-proxy.ts';
import { until } from '../journeys/until.ts';
import { chromium } from './chromium.ts';
import type { RunningEngine } from './engine.ts';
import { firefox } from './firefox.ts';
import { personBefore, type Person } from '../journeys/person-before.ts';
import type { Screen } from '../journeys/screen.ts';
import { webkit } from './webkit.ts';

/** Runs in the page. */
const shownReceipt = (): string =>
  document.querySelector('.koe-receipt-number [aria-hidden]')?.textContent ?? '';
const receiptOn = async (screen: Screen): Promise<string> =>
  normalizeReceiptNumber(await screen.evaluate(shownReceipt));
const person = (screen: Screen, survey: string): Person => personBefore(screen, inJapanese(survey), ja);

const leftOut = (process.env['KOE_ENGINES_LEFT_OUT'] ?? '').split(',');
const engines = [chromium, firefox, webkit].filter(({ name }) => !leftOut.includes(name));

describe.each(engines)('$name', (engine) => {
  let folder: string;
  let host: HostSite;
  let collector: CollectorProcess;
  let network: TroubleProxy;
  let profile: string;
  let running: RunningEngine;
  let before: ReadonlySet<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'koe-engine-'));
    host = await startHostSite(
      () =>
        `<script async src="${network.origin}/koe.js"></script>
        <koe-survey survey="contract" site="agency-9" display="inline"></koe-survey>`,
    );
    const sitesFile = join(folder, 'sites.json');
    await writeFile(
      sitesFile,
      JSON.stringify({ sites: [{ key: 'agency-9', kind: 'agency', origins: [originOf(host)] }] }),
    );
    collector = await startCollector({ KOE_SITES: sitesFile });
    return async () => {
      await Promise.all([collector.stop(), host.stop()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    };
  });
  beforeEach(async () => {
    before = new Set(storedResponses(collector.dataDir).map(({ id }) => id));
    network = await startTroubleProxy(collector.origin);
    profile = await mkdtemp(join(folder, 'profile-'));
    running = await engine.start(profile);
    return async () => {
      await running.close();
      await network.stop();
    };
  });

  /** Another site than the collector's, not only another origin: its frames get a storage of their own. */
  const originOf = ({ origin }: HostSite): string => origin.replace('127.0.0.1', 'localhost');
  const addressOf = (survey: string): string => `${network.origin}/s/${survey}?lang=ja`;
  const newRows = (): readonly StoredResponse[] =>
    storedResponses(collector.dataDir).filter(({ id }) => !before.has(id));

  it.each([
    { survey: 'contract', feels: 'praise', plan: gladContract },
    { survey: 'claim-payment', feels: 'a complaint, and how to be reached', plan: upsetClaim },
  ])('$survey through a link, with $feels: one row that equals what was tapped', async ({ survey, plan }) => {
    await running.tab.open(addressOf(survey));
    await person(running.tab, survey).finish(plan);
    await running.tab.see(ja['final.sent.title']);
    const receipt = await receiptOn(running.tab);
    expect(newRows()).toMatchObject([{ survey, channel: 'link', lang: 'ja', receipt, tapped: plan }]);
  });

  it('X6 P5: a follow-up link with an answer in it: it counts with the next tap, and redeems once', async () => {
    const token = await mintToken(collector.dataDir);
    await running.tab.open(`${addressOf('contract')}#i=${token}&a.overall=5`);
    expect(newRows()).toEqual([]);
    await running.tab.tap('button', ja['action.next']);
    await running.tab.tap('button', ja['action.back']);
    await person(running.tab, 'contract').finish(gladContract);
    await running.tab.see(ja['final.sent.title']);
    const [row, ...more] = newRows();
    expect([row, more]).toMatchObject([{ channel: 'link', tapped: gladContract }, []]);
    expect(invitationRows(collector.dataDir).redeemed.map(({ response_id }) => response_id)).toContain(
      row?.id,
    );
  });

  it('in the frame of a page on another site: one row, under the name of that site', async () => {
    await running.tab.open(originOf(host));
    await person(running.tab.survey, 'contract').finish(gladContract);
    await running.tab.survey.see(ja['final.sent.title']);
    const receipt = await receiptOn(running.tab.survey);
    expect(newRows()).toMatchObject([
      { channel: 'agency', site: 'agency-9', lang: 'ja', receipt, tapped: gladContract },
    ]);
  });

  it('lines break between phrases alone, on 320 px and with text twice as large, and nothing overflows', async () => {
    await running.tab.open(originOf(host));
    await running.tab.evaluate(() => {
      document.body.style.width = '320px';
    });
    const { survey } = running.tab;
    await until(async () => (await survey.evaluate(() => window.innerWidth === 320)) || undefined);
    const seen = await survey.evaluate(brokenPhrases);
    expect(seen).toEqual({ broken: [], wrapped: expect.any(Number), overflow: 0 });
    expect(seen.wrapped).toBeGreaterThan(1);
    await survey.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const large = await survey.evaluate(brokenPhrases);
    expect(large).toEqual({ broken: [], wrapped: expect.any(Number), overflow: 0 });
    expect(large.wrapped).toBeGreaterThan(seen.wrapped);
    await survey.tap('radio', '満足');
    await survey.tap('button', ja['action.next']);
  });

  it('X1 X3: a reply lost after the commit makes one row, and "sent" only after a reply came', async () => {
    await running.tab.open(addressOf('contract'));
    await person(running.tab, 'contract').answerAll(gladContract);
    network.weather = 'lose-replies';
    await person(running.tab, 'contract').send();
    await until(() => newRows()[0]);
    await running.tab.see(ja['final.saved.title']);

    network.weather = 'fine';
    await running.tab.see(ja['final.sent.title']);
    expect(newRows()).toMatchObject([{ receipt: await receiptOn(running.tab), tapped: gladContract }]);
    expect(network.posts).toBeGreaterThan(1);
  });

  it('D1: finished without a network, left and come back to without one, then online: one row', async () => {
    await running.tab.open(addressOf('claim-payment'));
    await until(async () => (await running.tab.evaluate(allIsKept)) || undefined);
    network.weather = 'down';
    await person(running.tab, 'claim-payment').finish(upsetClaim);
    await running.tab.see(ja['final.saved.title']);
    const receipt = await receiptOn(running.tab);

    if (running.kill) {
      await running.kill();
      running = await engine.start(profile);
    }
    await running.tab.open(addressOf('claim-payment'));
    await running.tab.see(ja['final.saved.title']);
    expect(await receiptOn(running.tab)).toBe(receipt);
    expect(newRows()).toEqual([]);

    network.weather = 'fine';
    await running.tab.open(addressOf('claim-payment'));
    await running.tab.see(ja['final.sent.title']);
    expect(await receiptOn(running.tab)).toBe(receipt);
    expect(newRows()).toMatchObject([{ receipt, tapped: upsetClaim }]);
  });
});
