import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { startCollector, type CollectorProcess } from '../collector-process.ts';
import { inJapanese } from '../in-japanese.ts';
import { newFolder, removeFolder } from '../own-folder.ts';
import { buildAppWithPackage } from '../package/install-package.ts';
import { personAt } from '../person.ts';
import { gladContract } from '../plans.ts';
import { startStaticSite } from '../static-site.ts';
import { storedResponses } from '../stored-rows.ts';
import { startHostPages, type HostPages } from '../strangers/host-pages.ts';
import { pageHtml } from '../strangers/page-html.ts';
import { until } from '../until.ts';
import { openVisitors, type Visitors } from '../visitors.ts';
import { pasted, SITE } from './snippets.ts';

const INVITATION = 'ご意見をどうぞ';
const LINK = 'ご意見をお聞かせください';

describe('a snippet of the guide, pasted into a registered page', () => {
  let folder: string;
  let chromium: Visitors;
  let collector: CollectorProcess;
  let host: HostPages;
  let context: BrowserContext;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    [folder, host] = await Promise.all([newFolder(), startHostPages()]);
    const sites = join(folder, 'sites.json');
    const agency = { key: SITE, kind: 'agency', origins: [host.origin] };
    await writeFile(sites, JSON.stringify({ sites: [agency] }));
    [collector, chromium] = await Promise.all([
      startCollector({ KOE_SITES: sites, KOE_DEMO: 'off' }),
      openVisitors(),
    ]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop(), host.stop()]);
    await removeFolder(folder);
  });
  beforeEach(async () => {
    context = await chromium.newVisitor({ viewport: { width: 1280, height: 900 }, locale: 'ja' });
    page = await context.newPage();
    said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
  });
  afterEach(() => context.close());

  const filled = (name: string) => pasted(name, collector.origin);
  const open = (body: string, headers: Record<string, string> = {}) =>
    page.goto(host.add({ body: pageHtml({ body }), headers }));
  const frame = (): FrameLocator => page.frameLocator('koe-survey iframe');
  const title = (survey: string, nth: number) => inJapanese(survey).questions[nth]?.words.title ?? '';
  /** Answers the first question, and comes to the second. */
  const answer = async (place: Page | FrameLocator, survey = 'contract') => {
    await place
      .getByRole('group', { name: title(survey, 0) })
      .getByRole('radio')
      .first()
      .check();
    await place.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await place.getByRole('group', { name: title(survey, 1) }).waitFor();
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const isDrawn = () => page.locator('koe-survey').evaluate((element) => element.shadowRoot !== null);
  const onceDrawn = () => until(async () => (await isDrawn()) || undefined);
  const blockScript = () => page.route('**/koe.js', (route) => route.abort());

  it('launcher: a button opens the survey', async () => {
    await open(filled('launcher'));
    await press(INVITATION);
    await answer(frame());
    expect(said).toEqual([]);
  });

  it('csp: its two lines are enough for it', async () => {
    const lines = filled('csp').replaceAll('\n', ' ');
    const policy = `default-src 'none'; ${lines} require-trusted-types-for 'script'; trusted-types 'none'`;
    await open(filled('launcher'), { 'content-security-policy': policy });
    await press(INVITATION);
    await answer(frame());
    expect(said).toEqual([]);
  });

  it('inline, room: the survey stands in the text, in the room that is left for it', async () => {
    await open(`<style>${filled('room')}</style>${filled('inline')}`);
    await answer(frame(), 'claim-payment');
    const room = await page.locator('koe-survey').boundingBox();
    expect(room?.height).toBeGreaterThanOrEqual(768);
  });

  it('fallback: the link stays where the script does not come, and leads to the survey', async () => {
    await blockScript();
    await open(filled('fallback'));
    await page.getByRole('link', { name: LINK }).click();
    await answer(page, 'claim-payment');
    expect(new URL(page.url()).origin).toBe(collector.origin);
  });

  it('fallback: the link makes way for the survey', async () => {
    await open(filled('fallback'));
    await answer(frame(), 'claim-payment');
    expect(await page.getByRole('link', { name: LINK }).isVisible()).toBe(false);
  });

  it('dialog: its link opens it, and Esc gives the focus back', async () => {
    await open(filled('dialog'));
    await onceDrawn();
    const link = page.getByRole('link', { name: LINK });
    await link.click();
    await page.getByRole('dialog').waitFor();
    await answer(frame());
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('trigger: it opens once the page says that the time has come', async () => {
    await open(filled('trigger'));
    await onceDrawn();
    expect(await page.locator('koe-survey iframe').count()).toBe(0);
    await press('手続きを終える');
    await answer(frame());
  });

  it('fast: the script takes the frame over', async () => {
    await open(filled('fast'));
    await onceDrawn();
    await answer(frame());
    expect(said).toEqual([]);
  });

  it('fast: the survey can be answered without the script', async () => {
    await blockScript();
    await open(filled('fast'));
    await answer(frame());
    expect(await isDrawn()).toBe(false);
  });

  it('link: leads to the survey without any script on the page', async () => {
    await open(filled('link'), { 'content-security-policy': "default-src 'none'" });
    await page.getByRole('link', { name: LINK }).click();
    await answer(page);
    expect(new URL(page.url()).origin).toBe(collector.origin);
  });

  it('quiet-days: put away, it does not come back for so long', async () => {
    await open(filled('quiet-days'));
    await press('閉じる');
    await page.reload();
    await onceDrawn();
    expect(await page.getByRole('button', { name: INVITATION }).isVisible()).toBe(false);
    const inThirtyDays = await page.evaluate(() => Math.floor(Date.now() / 864e5) + 30);
    expect(await page.evaluate(() => Number(localStorage.getItem('koe-contract')))).toBe(inThirtyDays);
  });

  it('P2: shared-device: nothing half-written is there for the next person', async () => {
    await open(filled('shared-device'));
    await answer(frame());
    await page.reload();
    await frame()
      .getByRole('group', { name: title('contract', 0) })
      .waitFor();
    expect(await frame().getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('events: a button of the page opens it, and the page is told the receipt of what is stored', async () => {
    await open(filled('events'));
    await onceDrawn();
    await press('ご意見をお寄せください');
    await personAt(frame(), inJapanese('contract'), ja).finish(gladContract);
    await until(() => said.length > 0 || undefined);
    expect(said).toEqual([`contract ${storedResponses(collector.dataDir).at(-1)?.receipt}`]);
  });

  it('looks: the launcher has the colour, the corners and the place that the page gives it', async () => {
    await open(`<style>${filled('looks')}</style>${filled('launcher')}`);
    const looks = await page.getByRole('button', { name: INVITATION }).evaluate((element) => {
      const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
      const { bottom } = element.getBoundingClientRect();
      return { backgroundColor, borderRadius, fontFamily, isClear: innerHeight - bottom >= 72 };
    });
    expect(looks).toEqual({
      backgroundColor: 'rgb(122, 31, 61)',
      borderRadius: '4px',
      fontFamily: '"Yu Gothic UI", sans-serif',
      isClear: true,
    });
  });

  it('spa: it comes and goes with its view, and goes on where it was', async () => {
    await open(filled('spa'));
    expect(await page.locator('koe-survey').count()).toBe(0);
    const go = (view: string) => page.evaluate((hash) => location.assign(hash), `#${view}`);
    await go('thanks');
    await answer(frame());
    await go('home');
    await page.locator('koe-survey').waitFor({ state: 'detached' });
    await go('thanks');
    await frame()
      .getByRole('group', { name: title('contract', 1) })
      .waitFor();
  });

  it('package, package-csp: an app mounts it with what the guide says, and takes it away again', async () => {
    const source = join(folder, 'app');
    let built = source;
    let policy = '';
    const app = await startStaticSite(
      () => built,
      () => ({ 'content-security-policy': policy }),
    );
    const sites = join(folder, 'website.json');
    const website = { key: 'hinata-my', kind: 'website', origins: [app.origin] };
    await mkdir(source);
    await writeFile(sites, JSON.stringify({ sites: [website] }));
    const own = await startCollector({ KOE_SITES: sites, KOE_DEMO: 'off' });
    const forOwn = (name: string) => pasted(name, own.origin);
    policy = `default-src 'none'; script-src 'self'; ${forOwn('package-csp').trim()}`;
    const body = '<div id="voice"></div><script type="module" src="./app.ts"></script>';
    built = await buildAppWithPackage(source, {
      'app.ts': forOwn('package'),
      'index.html': pageHtml({ body }),
    });
    await page.goto(app.origin);
    await answer(page);
    expect(said).toEqual(['koe-ready contract']);
    await page.evaluate(() => location.assign('#home'));
    await page.locator('#voice *').first().waitFor({ state: 'detached' });
    await Promise.all([own.stop(), app.stop()]);
  });
});
