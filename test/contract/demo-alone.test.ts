import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ja } from '../../widget/text/ja.ts';
import { inJapanese } from '../journeys/in-japanese.ts';
import { personAt } from '../journeys/person.ts';
import { gladContract } from '../journeys/plans.ts';
import { until } from '../journeys/until.ts';
import { browserApi } from './browser-api.ts';
import { describeCollectionApi } from './describe-collection-api.ts';
import { startDemoAlone, type DemoAlone } from './start-demo-alone.ts';

let demo: DemoAlone;
beforeAll(async () => {
  demo = await startDemoAlone();
}, 60_000);
afterAll(() => demo.close());

describeCollectionApi('the mock in the browser', async () => {
  const page = await demo.browser.newPage();
  await page.goto(`${demo.origin}s/contract/`);
  const answers = () => page.evaluate(async () => (await fetch('/v1/surveys/contract')).ok || undefined);
  await until(answers);
  return { api: browserApi(page), close: () => page.close() };
});

describe('the demo that stands alone', () => {
  it('X1: takes in an answer given on the insurer’s page once, although the reply is lost, and shows it', async () => {
    const page = await demo.browser.newPage({ locale: 'ja', viewport: { width: 1280, height: 900 } });
    await page.goto(`${demo.origin}demo/insurer.html`);
    await page.getByRole('combobox', { name: '起こすトラブル' }).selectOption('reply-lost');
    await page.getByRole('combobox', { name: 'いつまで' }).selectOption('1');
    await page.locator('koe-survey').scrollIntoViewIfNeeded();
    const survey = page.locator('koe-survey').frameLocator('iframe');
    await personAt(survey, inJapanese('contract'), ja).finish(gladContract);

    const device = page.getByRole('list', { name: 'この端末の回答' }).getByRole('listitem');
    await device.filter({ hasText: '送信済み' }).waitFor();
    expect(await device.count()).toBe(1);
    await page.reload();
    await page.getByRole('heading', { name: '保険会社に届いた声（1件）' }).waitFor();
    expect(await page.locator('pre').textContent()).toContain(gladContract.voice[0].text);
    await page.close();
  }, 60_000);
});
