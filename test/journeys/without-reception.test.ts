import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { allIsKept } from './all-is-kept.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { startHostSite } from './host-site.ts';
import { inJapanese } from './in-japanese.ts';
import { mintToken } from './invitations.ts';
import { nextRelease } from './next-release.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { gladContract } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { startTroubleProxy, type TroubleProxy } from './trouble-proxy.ts';
import { until } from './until.ts';
import { openVisitors } from './visitors.ts';

const SURVEY = 'contract';
/** What Background Sync was asked for, as text: TypeScript knows nothing of it. */
const KNOWN_TAGS = 'navigator.serviceWorker.ready.then(({ sync }) => sync.getTags()).then(String)';
const [first, second] = inJapanese(SURVEY).questions;
const titleOf = (question: typeof first): string => question?.words.title ?? '';

let collector: CollectorProcess;
let network: TroubleProxy;
let device: BrowserContext;
const others: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  collector = await startCollector();
  network = await startTroubleProxy(collector.origin);
  const visitors = await openVisitors('whole');
  device = await visitors.newVisitor();
  return async () => {
    await visitors.close();
    await network.stop();
    await Promise.all([collector, ...others.splice(0)].map((each) => each.stop()));
  };
});

const anotherCollector = async (
  environment: Record<string, string>,
  program?: string,
): Promise<CollectorProcess> => {
  const started = await startCollector(environment, program);
  others.push(started);
  return started;
};
const openSurvey = async (page?: Page): Promise<Page> => {
  const tab = page ?? (await device.newPage());
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.goto(`${network.origin}/s/${SURVEY}`);
  return tab;
};
const isKept = (place: Page | Frame): Promise<boolean> =>
  until(() => place.evaluate(allIsKept).then((all) => all || undefined));
const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();
/** Answers the first question and goes on. */
const begin = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: '満足', exact: true }).click();
  await page.getByRole('button', { name: ja['action.next'] }).click();
  await heading(page, titleOf(second));
};
const scriptOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src);
const registrations = (place: Page | Frame): Promise<number> =>
  place.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const shelves = (place: Page | Frame): Promise<readonly string[]> => place.evaluate(() => caches.keys());
/** Until the page has loaded all that it needs later, which is when it would register its worker. */
const settledIn = (place: Page | Frame): Promise<boolean> =>
  until(() =>
    place
      .evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/seal-')))
      .then((has) => has || undefined),
  );

describe('a new release', () => {
  it('D8 D5: its page without its files leaves the copy from before whole, and the draft with it', async () => {
    const page = await openSurvey();
    const script = await scriptOf(page);
    await isKept(page);
    await begin(page);

    const release = await nextRelease();
    others.push({ stop: release.remove });
    const newer = await anotherCollector({ KOE_DATA_DIR: collector.dataDir }, release.program);
    network.target = newer.origin;
    network.weather = 'lose-files';
    await openSurvey(page);
    expect(await scriptOf(page)).toContain('-next.js');

    network.weather = 'down';
    await openSurvey(page);
    expect(await scriptOf(page)).toBe(script);
    await heading(page, titleOf(second));
    await personAt(
      page,
      { ...inJapanese(SURVEY), questions: inJapanese(SURVEY).questions.slice(1) },
      ja,
    ).finish({});
    await heading(page, ja['final.saved.title']);

    network.weather = 'fine';
    await openSurvey(page);
    expect(await scriptOf(page)).toContain('-next.js');
    await heading(page, ja['final.sent.title']);
    await isKept(page);
    network.weather = 'down';
    await openSurvey(page);
    expect(await scriptOf(page)).toContain('-next.js');
    await heading(page, ja['final.sent.title']);
  });
});

describe('Background Sync', () => {
  it('R6: with the page closed, the browser’s word that there is a network brings the response', async () => {
    const page = await openSurvey();
    await isKept(page);
    network.weather = 'down';
    await personAt(page, inJapanese(SURVEY), ja).finish(gladContract);
    await heading(page, ja['final.saved.title']);
    await until(async () => (await page.evaluate<string>(KNOWN_TAGS)).includes('koe-outbox') || undefined);

    const watcher = await device.newPage();
    const devtools = await device.newCDPSession(watcher);
    const registered = new Promise<string>((resolve) => {
      devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: all }) => {
        const ours = all.find(({ scopeURL }) => scopeURL.startsWith(network.origin));
        if (ours) resolve(ours.registrationId);
      });
    });
    await devtools.send('ServiceWorker.enable');
    const registrationId = await registered;
    await page.close();
    expect(storedResponses(collector.dataDir)).toEqual([]);

    network.weather = 'fine';
    await devtools.send('ServiceWorker.dispatchSyncEvent', {
      origin: network.origin,
      registrationId,
      tag: 'koe-outbox',
      lastChance: false,
    });
    await until(() => storedResponses(collector.dataDir)[0]);
    expect(storedResponses(collector.dataDir)).toMatchObject([{ tapped: gladContract }]);
  });
});

describe('a reload', () => {
  /** As a link in a chat opens, of which no page knows; or as one on another website does. */
  const ways: Record<string, (page: Page, address: string) => Promise<unknown>> = {
    'out of a chat': (page, address) => page.goto(address),
    async 'from another website'(page, address) {
      const host = await startHostSite(() => `<a href="${address}">アンケート</a>`);
      others.push(host);
      await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
      await page.getByRole('link').click();
    },
  };
  it.each(Object.entries(ways))(
    'P4: of a link followed %s still knows whose survey it is',
    async (_, follow) => {
      const page = await device.newPage();
      await follow(
        page,
        `${network.origin}/s/${SURVEY}#i=${await mintToken(collector.dataDir, { id: 'asked' })}`,
      );
      await isKept(page);
      const invited = await page.evaluate(() => JSON.stringify(history.state));
      expect(invited).toContain('invitation');
      for (const weather of ['fine', 'down', 'fine'] as const) {
        network.weather = weather;
        await page.reload();
        await heading(page, titleOf(first));
        expect(await page.evaluate(() => JSON.stringify(history.state))).toBe(invited);
      }
    },
  );
});

describe('switched off by the operator', () => {
  it('D9: goes from the devices at their next visit, and takes no draft with it', async () => {
    const page = await openSurvey();
    await isKept(page);
    await begin(page);

    const off = await anotherCollector({ KOE_OFFLINE: 'off' });
    network.target = off.origin;
    await openSurvey(page);
    await until(async () => (await registrations(page)) === 0 || undefined);
    expect(await shelves(page)).toEqual([]);
    await heading(page, titleOf(second));

    await openSurvey(page);
    await heading(page, titleOf(second));
    await settledIn(page);
    expect(await registrations(page)).toBe(0);
  });
});

describe('in the frame of another site', () => {
  it('P6 D5: keeps nothing before the person acts, and afterwards opens without reception', async () => {
    const host = await startHostSite(
      () =>
        `<script async src="${network.origin}/koe.js" data-survey="${SURVEY}" data-site="agency-9"></script>`,
    );
    others.push(host);
    const origin = host.origin.replace('127.0.0.1', 'localhost');
    const folder = await newFolder();
    onTestFinished(() => removeFolder(folder));
    const sites = join(folder, 'sites.json');
    await writeFile(
      sites,
      JSON.stringify({ sites: [{ key: 'agency-9', kind: 'agency', origins: [origin] }] }),
    );
    network.target = (await anotherCollector({ KOE_SITES: sites })).origin;

    const page = await device.newPage();
    const openLauncher = async (): Promise<Frame> => {
      await page.goto(origin);
      await page.getByRole('button', { name: 'ご意見をどうぞ' }).click();
      return until(() => page.frames().find((frame) => frame.url().startsWith(network.origin)));
    };
    const frame = await openLauncher();
    await settledIn(frame);
    expect([await registrations(frame), await shelves(frame)]).toEqual([0, []]);
    await frame.getByRole('radio', { name: '満足', exact: true }).click();
    await frame.getByRole('button', { name: ja['action.next'] }).click();
    await isKept(frame);

    network.weather = 'down';
    const again = await openLauncher();
    await again.getByRole('heading', { name: titleOf(second) }).waitFor();
  });
});
