import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { brokenPhrases } from '../../journeys/broken-phrases.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';

export const betweenPhrases: Journey = {
  name: 'lines break between phrases alone, on 320 px and with text twice as large, and nothing overflows',
  async run({ tab, hostWith }) {
    const { survey } = tab;
    await tab.open(hostWith('inline'));
    await tab.evaluate(() => {
      document.body.style.width = '320px';
    });
    await until(async () => (await survey.evaluate(() => window.innerWidth === 320)) || undefined);
    const seen = await survey.evaluate(brokenPhrases);
    expect(seen).toMatchObject({ broken: [], overflow: 0 });
    expect(seen.wrapped).toBeGreaterThan(1);
    await survey.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const large = await survey.evaluate(brokenPhrases);
    expect(large).toMatchObject({ broken: [], overflow: 0 });
    expect(large.wrapped).toBeGreaterThan(seen.wrapped);
    await survey.tap('radio', '満足');
    await survey.tap('button', ja['action.next']);
  },
};
