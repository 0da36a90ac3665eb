import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SILENCE_MS } from '../../widget/loader/second-stage/watch-frame.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { startHostSite, type HostSite } from './host-site.ts';
import { inJapanese } from './in-japanese.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { until } from './until.ts';
import { openVisitors, type Visitors } from './visitors.ts';

describe('the script tag on a stranger’s page', () => {
  let folder: string;
  let chromium: Visitors;
  let collector: CollectorProcess;
  let host: HostSite;
  let stranger: HostSite;
  let page: Page;
  let errors: string[];
  let asked: string[];

  /** The address's query holds the tag's attributes as they stand in the markup. */
  const tag = (path: string): string =>
    `<script async src="${collector.origin}/koe.js" ${decodeURIComponent(path.split('?')[1] ?? '')}></script>`;
  const address = (site: HostSite, attributes: string): string =>
    `${site.origin}/?${encodeURIComponent(attributes)}`;
  const openAndRest = (attributes: string) =>
    page.goto(address(host, attributes), { waitUntil: 'networkidle' });

  beforeAll(async () => {
    [host, stranger] = await Promise.all([startHostSite(tag), startHostSite(tag)]);
    folder = await newFolder();
    const sitesFile = join(folder, 'sites.json');
    await writeFile(
      sitesFile,
      JSON.stringify({ sites: [{ key: 'agency-9', kind: 'agency', origins: [host.origin] }] }),
    );
    [collector, chromium] = await Promise.all([startCollector({ KOE_SITES: sitesFile }), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop(), host.stop(), stranger.stop()]);
    await removeFolder(folder);
  });
  beforeEach(async () => {
    page = await (await chromium.newVisitor({ locale: 'ja' })).newPage();
    errors = [];
    asked = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('request', (request) => {
      if (request.url().startsWith(collector.origin)) asked.push(new URL(request.url()).pathname);
    });
  });
  afterEach(() => page.close());

  it('E4: loads koe.js alone before its visitor acts, and the survey then', async () => {
    await openAndRest('data-survey="contract" data-site="agency-9"');
    expect(asked).toEqual(['/koe.js']);
    await page.getByRole('button', { name: 'ご意見をどうぞ' }).click();
    const title = inJapanese('contract').questions[0]?.words.title ?? '';
    await page.locator('koe-survey').frameLocator('iframe').getByRole('group', { name: title }).waitFor();
    expect(errors).toEqual([]);
  });

  it.each([
    ['survey', 'data-survey="two words"'],
    ['site', 'data-survey="contract" data-site="agency 9"'],
    ['display', 'data-survey="contract" data-display="popup"'],
    ['trigger', 'data-survey="contract" data-trigger="hover"'],
    ['lang', 'data-survey="contract" data-lang="日本語"'],
    ['invitation', 'data-survey="contract" data-invitation="a b"'],
    ['quiet-days', 'data-survey="contract" data-quiet-days="soon"'],
  ])('E3: names a bad %s once on the console, and draws nothing', async (attribute, attributes) => {
    await openAndRest(attributes);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^koe-survey: ${attribute} must be `))]);
    expect(await page.locator('koe-survey button, koe-survey iframe').count()).toBe(0);
  });

  it('E5: a page that is not registered gets no survey into its frame, and the console says what to do', async () => {
    const advice = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.clock.install();
    await page.goto(address(stranger, 'data-survey="contract" data-site="agency-9" data-display="inline"'));
    await until(() => errors.join('\n').includes('frame-ancestors') || undefined);
    await page.clock.fastForward(SILENCE_MS);
    expect((await advice).text()).toContain(`${stranger.origin} must be registered for the site agency-9`);
    expect(await page.locator('koe-survey').frameLocator('iframe').getByRole('group').count()).toBe(0);
  });
});
