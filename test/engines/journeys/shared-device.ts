import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { inJapanese } from '../../journeys/in-japanese.ts';
import { planted } from '../../journeys/plans.ts';
import type { Journey } from '../journey.ts';
import { read } from '../read.ts';

const plan = {
  overall: 5,
  voice: [{ class: 'praise', topics: [], text: planted.praise }],
} as const;

/** Runs in the page: the device, asleep for 130 s, wakes. */
const sleep = (): void => {
  const { now } = Date;
  Date.now = () => now() + 130_000;
  document.dispatchEvent(new Event('visibilitychange'));
};
/** Runs in the page. */
const leftOver = (): { readonly chosen: number; readonly text: string } => ({
  chosen: document.querySelectorAll(':checked:not(option)').length,
  text: document.documentElement.outerHTML,
});

export const sharedDevice: Journey = {
  name: 'P2: a shared device counts down aloud, clears what nobody finished, and sends what somebody did',
  async run({ tab, addressOf, person, newRows }) {
    const [first] = inJapanese('contract').questions;
    const isCleared = async (): Promise<void> => {
      await tab.see(first?.words.title ?? '');
      const { chosen, text } = await tab.evaluate(leftOver);
      expect([chosen, text.includes(planted.praise)]).toEqual([0, false]);
    };
    await tab.open(`${addressOf('contract')}#shared=1`);
    await person(tab, 'contract').answerAll(plan);
    // The last of three minutes is counted down.
    await tab.evaluate(sleep);
    await read(tab, ja['shared.answers']);
    await tab.evaluate(sleep);
    await isCleared();
    expect(newRows()).toEqual([]);

    await person(tab, 'contract').finish(plan);
    await tab.see(ja['final.sent.title']);
    await tab.tap('button', ja['shared.now']);
    await isCleared();
    expect(newRows()).toMatchObject([{ tapped: plan }]);
  },
};
