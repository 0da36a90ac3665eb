import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { patientFingers } from '../hands.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { storedResponses } from '../stored-rows.ts';
import { until } from '../until.ts';
import { pageHtml } from './page-html.ts';
import { INSURERS_SITE, openWorld, SITE, surveyIn, type StrangersWorld } from './strangers-world.ts';

const contract = inJapanese('contract');
const first = contract.questions[0]?.words.title ?? '';

let world: StrangersWorld;
beforeAll(async () => {
  world = await openWorld({ whole: true });
});
afterAll(() => world.close());

const databasesIn = async (page: Page) => {
  const frame = await until(() =>
    page.frames().find((each) => each.url().startsWith(`${world.collector.origin}/s/`)),
  );
  return frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
};
const heading = (page: Page, name: string) => surveyIn(page).getByRole('heading', { name }).waitFor();

/** Four pages one after the other. */
const TIME_LIMIT = 120_000;

it(
  'P1 X1: one browser on two sites with the same frame: neither sees what the other has, and each sends its own row',
  async () => {
    const { host, insurer, tag, collector } = world;
    const rowsOf = (key: string) => storedResponses(collector.dataDir).filter(({ site }) => site === key);
    const address = host.add({ body: pageHtml({ body: tag('data-display="inline"') }) });
    const { page: atAgency } = await world.visit(address);
    const context = atAgency.context();
    const person = personAt(surveyIn(atAgency), contract, ja, patientFingers);
    await person.answerFirst(1, { overall: 4 });
    await until(async () => ((await databasesIn(atAgency)).includes('koe') ? true : undefined));

    const atInsurer = await context.newPage();
    const sentByInsurers: string[] = [];
    atInsurer.on('request', (request) => {
      if (request.url().endsWith('/v1/responses')) sentByInsurers.push(request.method());
    });
    await atInsurer.goto(
      insurer.add({ body: pageHtml({ body: tag('data-display="inline"', INSURERS_SITE) }) }),
    );
    const other = surveyIn(atInsurer);
    await other.getByRole('group', { name: first }).waitFor();
    expect(await other.getByRole('radio', { checked: true }).count()).toBe(0);
    // The browser keeps the two apart, though they are frames of one origin and would find each other in one database.
    expect(await databasesIn(atInsurer)).toEqual([]);

    await context.route('**/v1/responses', (route) => route.abort('connectionfailed'));
    await atAgency.bringToFront();
    await person.finish({ overall: 4 }, 1);
    await heading(atAgency, ja['final.saved.title']);
    await atAgency.close();
    await context.unroute('**/v1/responses');

    await personAt(other, contract, ja, patientFingers).finish({ overall: 2 });
    await heading(atInsurer, ja['final.sent.title']);
    expect(sentByInsurers).toEqual(['POST']);
    expect(rowsOf(INSURERS_SITE)).toMatchObject([{ channel: 'website', tapped: { overall: 2 } }]);

    // What waited on the other site has gone with that page's last request, or goes with the next visit to it.
    const again = await context.newPage();
    await again.goto(address);
    await until(() => (rowsOf(SITE).length > 0 ? true : undefined));
    expect(rowsOf(SITE)).toMatchObject([{ channel: 'agency', tapped: { overall: 4 } }]);
    expect(storedResponses(collector.dataDir)).toHaveLength(2);
  },
  TIME_LIMIT,
);
