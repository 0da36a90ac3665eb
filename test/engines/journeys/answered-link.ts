import { expect } from 'vitest';
import { ja as link } from '../../../widget/link/words/ja.ts';
import { ja } from '../../../widget/text/ja.ts';
import type { Journey } from '../journey.ts';
import { read } from '../read.ts';

const plan = { overall: 4 } as const;

export const answeredLink: Journey = {
  name: 'X6: a link that was answered on another device says so kindly, and the second person is heard as well',
  async run({ tab, newVisitor, addressOf, person, newRows, mint, invitations }) {
    const address = `${addressOf('contract')}#i=${await mint()}`;
    const other = await newVisitor();
    await other.open(address);
    await person(other, 'contract').finish(plan);
    await other.see(ja['final.sent.title']);
    const [first] = newRows();

    await tab.show();
    await tab.open(address);
    await read(tab, link['notice.used']);
    await person(tab, 'contract').finish(plan);
    await tab.see(ja['final.sent.title']);
    const rows = newRows();
    expect(rows).toMatchObject([{ tapped: plan }, { tapped: plan }]);
    const redeemed = invitations().redeemed.map(({ response_id }) => response_id);
    expect(rows.map(({ id }) => id).filter((id) => redeemed.includes(id))).toEqual([first?.id]);
  },
};
