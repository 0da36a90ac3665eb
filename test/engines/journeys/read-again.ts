import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract } from '../../journeys/plans.ts';
import { answerUntilKept } from '../answer-until-kept.ts';
import type { Journey } from '../journey.ts';

export const readAgain: Journey = {
  name: 'D5: loaded again in mid-survey, it goes on where it was, and makes one row',
  async run(world) {
    const { tab, addressOf, person, newRows } = world;
    await tab.open(addressOf('contract'));
    const answered = await answerUntilKept(world);
    await tab.open(addressOf('contract'));
    await person(tab, 'contract').finish(gladContract, answered);
    await tab.see(ja['final.sent.title']);
    expect(newRows()).toMatchObject([{ tapped: gladContract }]);
  },
};
