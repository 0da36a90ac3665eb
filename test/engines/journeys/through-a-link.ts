import { expect } from 'vitest';
import type { Answers } from '../../../src/questions/kinds.ts';
import { ja } from '../../../widget/text/ja.ts';
import { gladContract, upsetClaim } from '../../journeys/plans.ts';
import type { Journey } from '../journey.ts';

const throughALink = (name: string, survey: string, plan: Answers): Journey => ({
  name,
  async run({ tab, addressOf, person, receiptOn, newRows }) {
    await tab.open(addressOf(survey));
    await person(tab, survey).finish(plan);
    await tab.see(ja['final.sent.title']);
    const receipt = await receiptOn(tab);
    expect(newRows()).toMatchObject([{ survey, channel: 'link', lang: 'ja', receipt, tapped: plan }]);
  },
});

export const contractThroughALink = throughALink(
  'contract survey through a link, with praise: one row that equals what was tapped',
  'contract',
  gladContract,
);
export const claimThroughALink = throughALink(
  'claim payment survey through a link, with complaints, topics and contact: one row',
  'claim-payment',
  upsetClaim,
);
