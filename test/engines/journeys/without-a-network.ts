import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { allIsKept } from '../../journeys/all-is-kept.ts';
import { upsetClaim } from '../../journeys/plans.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';

export const withoutANetwork: Journey = {
  name: 'D1: finished without a network, killed and come back to without one, then online: one row',
  kills: true,
  differently: { WebKitGTK: 'opened again, not killed' },
  async run(world) {
    const { network, addressOf, person, receiptOn, newRows } = world;
    await world.tab.open(addressOf('claim-payment'));
    await until(async () => (await world.tab.evaluate(allIsKept)) || undefined);
    network.weather = 'down';
    await person(world.tab, 'claim-payment').finish(upsetClaim);
    await world.tab.see(ja['final.saved.title']);
    const receipt = await receiptOn(world.tab);

    await world.restart();
    await world.tab.open(addressOf('claim-payment'));
    await world.tab.see(ja['final.saved.title']);
    expect(await receiptOn(world.tab)).toBe(receipt);
    expect(newRows()).toEqual([]);

    network.weather = 'fine';
    await world.tab.open(addressOf('claim-payment'));
    await world.tab.see(ja['final.sent.title']);
    expect(await receiptOn(world.tab)).toBe(receipt);
    expect(newRows()).toMatchObject([{ receipt, tapped: upsetClaim }]);
  },
};
