import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { patientFingers } from '../hands.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { storedResponses } from '../stored-rows.ts';
import { pageHtml } from './page-html.ts';
import { openWorld, surveyIn, type StrangersWorld } from './strangers-world.ts';

/** What a person may set in the browser: this site stores nothing here, be it at the top or in a frame. */
const nothingStored = (origin: string) => ({
  profile: { content_settings: { exceptions: { cookies: { [`${origin},*`]: { setting: 2 } } } } },
});
/** What a person may set, too: no cookies of third parties. */
const noThirdParties = () => ({ profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } });

const withoutIndexedDb = (page: Page, origin: string): Promise<unknown> =>
  page.addInitScript((frame) => {
    if (location.origin !== frame) return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  }, origin);

describe('a frame that may not store', () => {
  let world: StrangersWorld;
  afterEach(() => world.close());

  it.each([
    ['in memory', 'final.saved.memory', nothingStored, undefined],
    ['in page storage', 'final.saved.page-storage', undefined, withoutIndexedDb],
    ['on disk', 'final.saved.disk', noThirdParties, undefined],
  ] as const)(
    'D3 H1: keeps the answers %s, says so, and delivers',
    async (_, words, preferences, prepare) => {
      world = await openWorld(preferences ? { preferences } : { whole: true });
      const address = world.host.add({ body: pageHtml({ body: world.tag('data-display="inline"') }) });
      const { page, uncaught } = await world.visit(address, async (blank) => {
        await prepare?.(blank, world.collector.origin);
        await blank.route('**/v1/responses', (route) => route.abort('connectionfailed'));
      });
      const survey = surveyIn(page);
      await personAt(survey, inJapanese('contract'), ja, patientFingers).finish({ overall: 3 });
      await survey.getByRole('heading', { name: ja['final.saved.title'] }).waitFor();
      await survey.getByText(ja[words]).waitFor();
      expect(storedResponses(world.collector.dataDir)).toEqual([]);

      await page.unroute('**/v1/responses');
      await survey.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
      expect(storedResponses(world.collector.dataDir)).toMatchObject([{ tapped: { overall: 3 } }]);
      expect(uncaught).toEqual([]);
    },
  );
});
