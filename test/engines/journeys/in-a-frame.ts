import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract } from '../../journeys/plans.ts';
import type { Journey } from '../journey.ts';

export const inAFrame: Journey = {
  name: 'in the frame of a page on another site: one row, under the name of that site',
  async run({ tab, hostWith, person, receiptOn, newRows }) {
    await tab.open(hostWith('inline'));
    await person(tab.survey, 'contract').finish(gladContract);
    await tab.survey.see(ja['final.sent.title']);
    const receipt = await receiptOn(tab.survey);
    expect(newRows()).toMatchObject([
      { channel: 'agency', site: 'agency-9', lang: 'ja', receipt, tapped: gladContract },
    ]);
  },
};
