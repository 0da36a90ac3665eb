import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract } from '../../journeys/plans.ts';
import { answerUntilKept } from '../answer-until-kept.ts';
import type { Journey } from '../journey.ts';

export const twoTabs: Journey = {
  name: 'X1 D5: a second tab says where it is being answered, takes over, and makes one row',
  async run(world) {
    const { tab: first, newTab, addressOf, person, newRows } = world;
    await first.open(addressOf('contract'));
    const answered = await answerUntilKept(world);
    const second = await newTab();
    await second.open(addressOf('contract'));
    await second.see(ja['draft.elsewhere.title']);
    await second.tap('button', ja['draft.take-over']);
    await person(second, 'contract').finish(gladContract, answered);
    await second.see(ja['final.sent.title']);
    await first.show();
    await first.see(ja['draft.moved.title']);
    expect(newRows()).toMatchObject([{ tapped: gladContract }]);
  },
};
