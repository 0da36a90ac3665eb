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
    await survey.see('満足されましたか');
    await tab.evaluate(() => {
      document.body.style.width = '320px';
    });
    await until(async () => (await survey.evaluate(() => window.innerWidth === 320)) || undefined);
    const seen = await survey.evaluate(brokenPhrases);
    expect(seen).toMatchObject({ broken: [], overflow: 0 });
    expect(seen.wrapped).toBeGreaterThan(1);
    // A scrollbar takes some of the room, on some systems and for a moment.
    for (let narrower = 2; narrower <= 16; narrower += 2) {
      await survey.evaluate(() => {
        const { style } = document.documentElement;
        style.paddingInlineEnd = `${Number.parseInt(style.paddingInlineEnd || '0', 10) + 2}px`;
      });
      const narrow = await survey.evaluate(brokenPhrases);
      expect({ narrower, ...narrow }).toMatchObject({ broken: [], overflow: 0 });
    }
    await survey.evaluate(() => {
      document.documentElement.style.paddingInlineEnd = '';
    });
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
