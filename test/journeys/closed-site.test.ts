import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageWords } from '../../widget/page/page-words.ts';
import { ja } from '../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { startHostSite, type HostSite } from './host-site.ts';
import { inJapanese } from './in-japanese.ts';
import { personAt } from './person.ts';
import { gladContract } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { startTroubleProxy, type TroubleProxy } from './trouble-proxy.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

const SITE = 'agency-9';
let collector: CollectorProcess;
let network: TroubleProxy;
let host: HostSite;
let chromium: Visitors;
beforeAll(async () => {
  [collector, chromium] = await Promise.all([startCollector(), openVisitors()]);
  network = await startTroubleProxy(collector.origin);
  host = await startHostSite(
    () =>
      `<script async src="${network.origin}/koe.js" data-survey="contract" data-site="${SITE}" data-display="inline"></script>`,
  );
});
afterAll(() => Promise.all([chromium.close(), network.stop(), collector.stop(), host.stop()]));

const run = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['dist/collector/main.js', ...words], {
    env: { ...process.env, KOE_DATA_DIR: collector.dataDir },
  });
const survey = (page: Page) => page.locator('koe-survey').frameLocator('iframe');

it('D1 E5: what waits on the device is sent by the page that says that the site is closed', async () => {
  await run('add-site', '--key', SITE, '--kind', 'agency', '--origin', host.origin);
  const page = await (await chromium.newVisitor({ locale: 'ja' })).newPage();
  await page.goto(host.origin);
  await survey(page).getByRole('radio').first().waitFor();
  network.weather = 'lose-posts';
  await personAt(survey(page), inJapanese('contract'), ja).finish(gladContract);
  await survey(page).getByRole('heading', { name: ja['final.saved.title'] }).waitFor();
  await page.goto('about:blank');

  await run('disable-site', '--key', SITE);
  network.weather = 'fine';
  expect(storedResponses(collector.dataDir)).toEqual([]);
  await page.goto(host.origin);
  await survey(page).getByText(pageWords.ja.closedText).waitFor();
  const stored = await until(() => {
    const rows = storedResponses(collector.dataDir);
    return rows.length > 0 ? rows : undefined;
  });
  expect(stored).toMatchObject([{ site: SITE, tapped: gladContract }]);
  await page.context().close();
});
