import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../in-japanese.ts';
import { personAt } from '../person.ts';
import { gladContract } from '../plans.ts';
import { storedResponses } from '../stored-rows.ts';
import { pageHtml } from './page-html.ts';
import { openLauncher, openWorld, surveyIn, type StrangersWorld } from './strangers-world.ts';

describe('a page with the strictest policy', () => {
  let world: StrangersWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const policy = () =>
    `default-src 'none'; script-src ${world.collector.origin}; frame-src ${world.collector.origin}; ` +
    `require-trusted-types-for 'script'; trusted-types 'none'`;
  const address = (tag: string, csp: string): string =>
    world.host.add({ body: pageHtml({ body: tag }), headers: { 'content-security-policy': csp } });

  it('takes a whole survey in its text with the two lines of the guide', async () => {
    const visit = await world.visit(address(world.tag('data-display="inline"'), policy()));
    const survey = surveyIn(visit.page);
    await personAt(survey, inJapanese('contract'), ja).finish(gladContract);
    await survey.getByRole('heading', { name: ja['final.sent.title'] }).waitFor();
    expect(storedResponses(world.collector.dataDir)).toMatchObject([{ tapped: gladContract }]);
    expect([visit.complaints, visit.uncaught]).toEqual([[], []]);
  });

  it('takes one in a launcher with them', async () => {
    const visit = await world.visit(address(world.tag(''), policy()));
    const survey = await openLauncher(visit.page);
    await survey.getByRole('radio').first().check();
    await survey.getByRole('button', { name: ja['action.next'], exact: true }).click();
    await survey
      .getByRole('group', { name: inJapanese('contract').questions[1]?.words.title ?? '' })
      .waitFor();
    expect([visit.complaints, visit.uncaught]).toEqual([[], []]);
  });

  it('E4: has nothing on it but itself when its policy forbids the script', async () => {
    const page = address(world.tag('data-display="inline"'), "default-src 'none'");
    const visit = await world.visit(page);
    expect(await visit.page.locator('koe-survey').count()).toBe(0);
    expect(await visit.page.getByRole('heading', { name: 'お手続きが完了しました' }).isVisible()).toBe(true);
    expect(visit.uncaught).toEqual([]);
  });
});
