import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from '../collector-process.ts';
import { inJapanese } from '../in-japanese.ts';
import { newFolder, removeFolder } from '../own-folder.ts';
import { personAt } from '../person.ts';
import { gladContract } from '../plans.ts';
import { startStaticSite, type StaticSite } from '../static-site.ts';
import { storedResponses } from '../stored-rows.ts';
import { until } from '../until.ts';
import { openVisitors, type Visitors } from '../visitors.ts';
import { buildAppWithPackage } from './install-package.ts';
import { countHandles, databaseIsFree, openHandles } from './open-handles.ts';

describe('the npm package in an app of the insurer’s', () => {
  let folder: string;
  let built: string;
  let chromium: Visitors;
  let collector: CollectorProcess;
  let app: StaticSite;
  let agency: StaticSite;
  let page: Page;
  let complaints: string[];

  const policy = () => ({
    'content-security-policy':
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${collector.origin}; ` +
      `require-trusted-types-for 'script'; trusted-types 'none'`,
  });
  beforeAll(async () => {
    folder = await newFolder();
    built = await buildAppWithPackage(join(folder, 'app'));
    [app, agency] = await Promise.all([
      startStaticSite(() => built, policy),
      startStaticSite(() => built, policy),
    ]);
    const sites = join(folder, 'sites.json');
    const registered = [
      { key: 'hinata-my', kind: 'website', origins: [app.origin] },
      { key: 'agency-9', kind: 'agency', origins: [agency.origin] },
    ];
    await writeFile(sites, JSON.stringify({ sites: registered }));
    [collector, chromium] = await Promise.all([startCollector({ KOE_SITES: sites }), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop(), app.stop(), agency.stop()]);
    await removeFolder(folder);
  });
  beforeEach(async () => {
    const context = await chromium.newVisitor({
      viewport: { width: 1280, height: 800 },
      locale: 'ja',
    });
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterEach(() => page.context().close());

  const address = (site: StaticSite, more = '') => `${site.origin}/?collector=${collector.origin}${more}`;
  const mount = () => page.locator('#mount').click();
  const unmount = () => page.locator('#unmount').click();
  const firstQuestion = () =>
    page.getByRole('group', { name: inJapanese('contract').questions[0]?.words.title ?? '' });
  const told = () => page.evaluate<readonly { type: string; detail: object }[]>('told()');

  it('is in order, says publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: 'dist/package', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('takes a whole survey to its row, under a strict policy, and tells its receipt but no answer', async () => {
    await page.goto(address(app));
    const before = await page.evaluate(
      '[document.title, document.documentElement.lang, location.href].join()',
    );
    await mount();
    await personAt(page, inJapanese('contract'), ja).finish(gladContract);
    await page.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    const [row] = storedResponses(collector.dataDir);
    expect(row).toMatchObject({ channel: 'website', site: 'hinata-my', tapped: gladContract });
    const detail = { survey: 'contract', receipt: row?.receipt };
    expect(await told()).toEqual([
      { type: 'koe-ready', detail: { survey: 'contract' } },
      { type: 'koe-saved', detail },
      { type: 'koe-delivered', detail },
    ]);
    expect(await page.evaluate('heard()')).toEqual(await told());
    expect(await page.evaluate('[document.title, document.documentElement.lang, location.href].join()')).toBe(
      before,
    );
    expect(complaints).toEqual([]);
  });

  it('looks as on its own page, whatever the app says of every element and of the root’s font', async () => {
    const looks = () =>
      page.locator('.koe-page').evaluate((survey) =>
        [survey, ...survey.querySelectorAll('*')].map((element) => {
          const { font, color, letterSpacing, padding, minBlockSize, borderRadius } =
            getComputedStyle(element);
          const isPage = element === survey;
          return [
            element.getAttribute('class'),
            font,
            color,
            letterSpacing,
            borderRadius,
            !isPage && padding,
            !isPage && minBlockSize,
          ];
        }),
      );
    await page.goto(`${collector.origin}/s/contract?lang=ja`);
    await page.setViewportSize({ width: 700, height: 800 });
    const own = await looks();
    await page.goto(address(app));
    await mount();
    await firstQuestion().waitFor();
    expect(await looks()).toEqual(own);
  });

  it('leaves nothing behind when it is mounted and unmounted six times', async () => {
    await countHandles(page);
    await page.goto(address(app));
    const before = await openHandles(page);
    let most = 0;
    for (let times = 0; times < 6; times += 1) {
      await mount();
      // Every other time while it is still being loaded, else once it keeps what was answered.
      if (times % 2 === 0) {
        await page.getByRole('radio').first().check();
        await until(async () => (await openHandles(page)).locks > 0 || undefined);
      }
      most = Math.max(most, (await openHandles(page)).listeners.length);
      await unmount();
    }
    await until(async () => JSON.stringify(await openHandles(page)) === JSON.stringify(before) || undefined);
    expect(await databaseIsFree(page)).toBe(true);
    expect(most).toBeGreaterThan(before.listeners.length);
  });

  it('sends what was finished even when the app unmounts it the moment it is saved', async () => {
    await page.goto(address(app));
    await page.evaluate(
      `document.addEventListener('koe-saved', () => document.querySelector('#unmount').click())`,
    );
    const earlier = storedResponses(collector.dataDir).length;
    await mount();
    await personAt(page, inJapanese('contract'), ja).finish(gladContract);
    await until(async () => storedResponses(collector.dataDir).length > earlier || undefined);
    expect(await page.locator('#voice *').count()).toBe(0);
  });

  it('E1: an agency’s page is refused, is told why on the console, and its visitor that it can be tried again', async () => {
    await page.goto(address(agency));
    await mount();
    await page.getByRole('button', { name: ja['loading.again'] }).waitFor();
    expect(await told()).toEqual([
      { type: 'koe-error', detail: { survey: 'contract', reason: 'unreachable' } },
    ]);
    expect(complaints.join('\n')).toContain(`Is ${agency.origin} registered there, as a website?`);
  });

  it('E3: an option that is not taken is named', async () => {
    await page.goto(address(app, '&survey=two+words'));
    await mount();
    await until(async () => complaints.length > 0 || undefined);
    expect(complaints).toEqual(['mountSurvey: survey must be the id of a survey such as "contract"']);
    expect(await page.locator('#voice *').count()).toBe(0);
  });
});
