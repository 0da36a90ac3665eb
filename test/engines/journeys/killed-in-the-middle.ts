import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract } from '../../journeys/plans.ts';
import { answerUntilKept } from '../answer-until-kept.ts';
import type { Journey } from '../journey.ts';

export const killedInTheMiddle: Journey = {
  name: 'D5: killed in mid-survey, it goes on where it was, and makes one row',
  kills: true,
  cannot: { WebKitGTK: 'its driver keeps nothing for a second start' },
  async run(world) {
    const { addressOf, person, newRows } = world;
    await world.tab.open(addressOf('contract'));
    const answered = await answerUntilKept(world);
    await world.restart();
    await world.tab.open(addressOf('contract'));
    await person(world.tab, 'contract').finish(gladContract, answered);
    await world.tab.see(ja['final.sent.title']);
    expect(newRows()).toMatchObject([{ tapped: gladContract }]);
  },
};
