import { expect } from 'vitest';
import { ja as link } from '../../../widget/link/words/ja.ts';
import { ja } from '../../../widget/text/ja.ts';
import { until } from '../../journeys/until.ts';
import { onDevice } from '../../journeys/on-device.ts';
import type { Journey } from '../journey.ts';

export const notForMe: Journey = {
  name: 'P5: a link that was for somebody else is forgotten by the device, and no answer is sent',
  async run({ tab, addressOf, newRows, mint, invitations }) {
    const id = `not-mine-${crypto.randomUUID()}`;
    const token = await mint({ id });
    await tab.open(`${addressOf('contract')}#i=${token}&a.overall=4`);
    await tab.tap('button', ja['action.next']);
    await tab.tap('button', ja['action.back']);
    await tab.tap('button', link['not-mine.ask']);
    await tab.tap('button', link['not-mine.confirm']);
    await tab.see(link['forgotten.title']);
    await until(() => invitations().declined.find(({ invitation_id }) => invitation_id === id));
    const kept = await tab.evaluate(onDevice);
    expect(kept).not.toContain(token.slice(0, 40));
    expect(kept).not.toContain('"drafts",[{');
    expect(newRows()).toEqual([]);
  },
};
