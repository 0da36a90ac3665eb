import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { ja as words } from '../../../widget/text/voices/ja.ts';
import type { Journey } from '../journey.ts';
import { read } from '../read.ts';

const plan = { overall: 2 } as const;

export const yourVoices: Journey = {
  name: 'X5: the receipt is listed on the device, and a withdrawal asked for there: one request, nothing erased',
  async run({ tab, addressOf, person, newRows, withdrawals }) {
    await tab.open(addressOf('claim-payment'));
    await person(tab, 'claim-payment').finish(plan);
    await tab.see(ja['final.sent.title']);
    await tab.tap('button', ja['after.voices']);
    await tab.see(words.title);
    await read(tab, words['state.sent']);
    await tab.tap('disclosure', words.more);
    // Until the answer stands there, what is below it moves.
    await read(tab, '届いています');
    await tab.tap('button', words.withdraw);
    await tab.tap('button', words['withdraw.yes']);
    await read(tab, words['state.withdrawal']);
    const [row, ...more] = newRows();
    expect([row, more]).toMatchObject([{ tapped: plan }, []]);
    expect(withdrawals().map(({ response_id }) => response_id)).toEqual([row?.id]);
  },
};
