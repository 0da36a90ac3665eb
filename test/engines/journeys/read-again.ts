import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../../journeys/in-japanese.ts';
import { gladContract } from '../../journeys/plans.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';

/** Runs in the page: when a draft was last written, in milliseconds since the epoch. */
const draftKeptAt = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('koe');
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const found = database.transaction('drafts').objectStore('drafts').getAll();
      found.addEventListener('success', () => {
        database.close();
        const drafts: readonly { readonly savedAt: number }[] = found.result;
        resolve(Math.max(0, ...drafts.map(({ savedAt }) => savedAt)));
      });
    });
  });

export const readAgain: Journey = {
  name: 'D5: loaded again in mid-survey, it goes on where it was, and makes one row',
  async run({ tab, addressOf, person, newRows }) {
    const [, , , fourth] = inJapanese('contract').questions;
    if (!fourth) throw new Error('the contract survey has no fourth question');
    await tab.open(addressOf('contract'));
    await person(tab, 'contract').answerFirst(3, gladContract);
    await tab.see(fourth.words.title);
    const before = Date.now();
    await person(tab, 'contract').answer(fourth, gladContract.contacted);
    await until(async () => ((await tab.evaluate(draftKeptAt)) >= before ? true : undefined));

    await tab.open(addressOf('contract'));
    await person(tab, 'contract').finish(gladContract, 3);
    await tab.see(ja['final.sent.title']);
    expect(newRows()).toMatchObject([{ tapped: gladContract }]);
  },
};
