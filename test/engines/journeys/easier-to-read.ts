import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { forThingsOutOfSight } from '../../journeys/access/inspections.ts';
import { inJapanese } from '../../journeys/in-japanese.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';

const plan = { overall: 4 } as const;

/** Runs in the page. */
const readingsShown = (): number =>
  Array.from(document.querySelectorAll('.koe-form rt')).filter((rt) => rt.getClientRects().length > 0).length;
/** Runs in the page: CSS pixels. */
const textSize = (): number =>
  parseFloat(getComputedStyle(document.querySelector('.koe-page') ?? document.body).fontSize);

export const easierToRead: Journey = {
  name: 'furigana and text of 200 % are switched on in mid-survey, kept for the next visit, and change no answer',
  async run({ tab, addressOf, person, newRows }) {
    await tab.open(addressOf('contract'));
    const usual = await tab.evaluate(textSize);
    await person(tab, 'contract').answerFirst(1, plan);
    // With the next question the focus comes, which closes an open menu.
    await tab.see(inJapanese('contract').questions[1]?.words.title ?? '');
    expect(await tab.evaluate(readingsShown)).toBe(0);
    await tab.tap('disclosure', ja['menu.label']);
    await tab.tap('radio', ja['menu.text-size.200']);
    await until(async () => (await tab.evaluate(textSize)) === 2 * usual || undefined);
    await tab.tap('checkbox', ja['menu.furigana']);
    await until(async () => (await tab.evaluate(readingsShown)) > 0 || undefined);
    await tab.tap('disclosure', ja['menu.label']);
    const isEasier = async (): Promise<true | undefined> =>
      ((await tab.evaluate(readingsShown)) > 0 && (await tab.evaluate(textSize)) === 2 * usual) || undefined;
    expect(await tab.run(`(${forThingsOutOfSight})()`)).toEqual([]);

    await person(tab, 'contract').finish(plan, 1);
    await tab.see(ja['final.sent.title']);
    expect(newRows()).toMatchObject([{ tapped: plan }]);
    await tab.open(addressOf('claim-payment'));
    await until(isEasier);
  },
};
