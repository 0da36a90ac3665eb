import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract } from '../../journeys/plans.ts';
import type { Journey } from '../journey.ts';

export const followUpLink: Journey = {
  name: 'X6 P5: a follow-up link with an answer in it: it counts with the next tap, and redeems once',
  async run({ tab, addressOf, person, newRows, mint, invitations }) {
    await tab.open(`${addressOf('contract')}#i=${await mint()}&a.overall=5`);
    expect(newRows()).toEqual([]);
    await tab.tap('button', ja['action.next']);
    await tab.tap('button', ja['action.back']);
    await person(tab, 'contract').finish(gladContract);
    await tab.see(ja['final.sent.title']);
    const [row, ...more] = newRows();
    expect([row, more]).toMatchObject([{ channel: 'link', tapped: gladContract }, []]);
    expect(invitations().redeemed.map(({ response_id }) => response_id)).toContain(row?.id);
  },
};
