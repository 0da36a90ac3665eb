import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { planted } from '../../journeys/plans.ts';
import { SITE } from '../../journeys/guide/snippets.ts';
import type { Journey } from '../journey.ts';

const plan = {
  overall: 4,
  voice: [{ class: 'request', topics: [], text: planted.request }],
} as const;

export const inAFrame: Journey = {
  name: 'in the frame of a page on another site: one row, under the name of that site',
  async run({ tab, hostWith, person, receiptOn, newRows }) {
    await tab.open(hostWith('inline'));
    await person(tab.survey, 'claim-payment').finish(plan);
    await tab.survey.see(ja['final.sent.title']);
    const receipt = await receiptOn(tab.survey);
    expect(newRows()).toMatchObject([{ channel: 'agency', site: SITE, lang: 'ja', receipt, tapped: plan }]);
  },
};
