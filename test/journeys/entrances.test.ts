import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/questions/kinds.ts';
import { ja } from '../../widget/text/ja.ts';
import { breadth } from '../breadth.ts';
import { startCollector, type CollectorProcess } from './collector-process.ts';
import { startHostSite, type HostSite } from './host-site.ts';
import { inJapanese } from './in-japanese.ts';
import { newFolder, removeFolder } from './own-folder.ts';
import { personAt } from './person.ts';
import { gladContract, upsetClaim } from './plans.ts';
import { storedResponses } from './stored-rows.ts';
import { openVisitors, type Visitors } from './visitors.ts';

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const plans: Readonly<Record<string, Answers>> = { contract: gladContract, 'claim-payment': upsetClaim };
const sites = { website: 'shop-window', agency: 'agency-9' };
const displays = { website: 'inline', agency: 'launcher' };

describe('a customer reaches the collector', () => {
  let folder: string;
  let chromium: Visitors;
  let host: HostSite;
  let collector: CollectorProcess;

  beforeAll(async () => {
    host = await startHostSite((path) => {
      const [, kind, survey] = path.split('/');
      const site = kind === 'website' ? sites.website : sites.agency;
      const display = kind === 'website' ? displays.website : displays.agency;
      return `<script async src="${collector.origin}/koe.js" data-survey="${survey}" data-site="${site}" data-display="${display}"></script>`;
    });
    folder = await newFolder();
    const sitesFile = join(folder, 'sites.json');
    await writeFile(
      sitesFile,
      JSON.stringify({
        sites: [
          { key: sites.website, kind: 'website', origins: [host.origin] },
          { key: sites.agency, kind: 'agency', origins: [host.origin] },
        ],
      }),
    );
    [collector, chromium] = await Promise.all([startCollector({ KOE_SITES: sitesFile }), openVisitors()]);
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), collector.stop(), host.stop()]);
    await removeFolder(folder);
  });

  const open = async (entrance: string, survey: string, page: Page): Promise<Page | FrameLocator> => {
    if (entrance === 'link') {
      await page.goto(`${collector.origin}/s/${survey}`);
      return page;
    }
    await page.goto(`${host.origin}/${entrance}/${survey}`);
    if (entrance === 'agency') await page.getByRole('button', { name: 'ご意見をどうぞ' }).click();
    return page.locator('koe-survey').first().frameLocator('iframe');
  };

  const all = Object.keys(plans).flatMap((survey) =>
    ['link', 'website', 'agency'].flatMap((entrance) =>
      (['phone', 'desktop'] as const).map((size) => ({ survey, entrance, size })),
    ),
  );
  // Each entrance, both surveys, both sizes.
  const short = all.filter(
    ({ survey, entrance, size }) =>
      (survey === 'contract') === (entrance === 'agency') && (size === 'phone') === (entrance !== 'website'),
  );
  const cases = breadth(all, short);

  describe.each(cases)('$survey through $entrance on a $size', ({ survey, entrance, size }) => {
    let page: Page;
    beforeEach(async () => {
      // Somebody new each time: who has answered already is shown that receipt, not the questions again.
      const context = await chromium.newVisitor({ viewport: sizes[size], locale: 'ja' });
      page = await context.newPage();
      return () => context.close();
    });

    it('stores one row that equals what was tapped, and hands out its receipt', async () => {
      const plan = plans[survey] ?? {};
      const before = new Set(storedResponses(collector.dataDir).map(({ id }) => id));
      const screen = await open(entrance, survey, page);

      await personAt(screen, inJapanese(survey), ja).finish(plan);
      await screen.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();

      const stored = storedResponses(collector.dataDir).filter(({ id }) => !before.has(id));
      expect(stored).toMatchObject([
        {
          survey,
          lang: 'ja',
          channel: entrance,
          site: entrance === 'link' ? null : sites[entrance === 'website' ? 'website' : 'agency'],
          tapped: plan,
        },
      ]);
      const groups = stored[0]?.receipt.match(/.{4}/g) ?? [];
      await screen
        .getByText(new RegExp(groups.join('\\W*')))
        .first()
        .waitFor();
    });
  });

  it('P3: writes no answer, contact or address of a person into the collector’s log', () => {
    for (const secret of ['青磁色', '鈍色', '茜色', '0312345678', '平日の夕方']) {
      expect(collector.log()).not.toContain(secret);
    }
  });
});
