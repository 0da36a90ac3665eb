import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract } from '../../journeys/plans.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';

export const replyLost: Journey = {
  name: 'X1 X3: a reply lost after the commit makes one row, and "sent" only after a reply came',
  async run({ tab, network, addressOf, person, receiptOn, newRows }) {
    await tab.open(addressOf('contract'));
    await person(tab, 'contract').answerAll(gladContract);
    network.weather = 'lose-replies';
    await person(tab, 'contract').send();
    await until(() => newRows()[0]);
    await tab.see(ja['final.saved.title']);

    network.weather = 'fine';
    await tab.see(ja['final.sent.title']);
    expect(newRows()).toMatchObject([{ receipt: await receiptOn(tab), tapped: gladContract }]);
    expect(network.posts).toBeGreaterThan(1);
  },
};
