import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { SITE } from '../../journeys/guide/snippets.ts';
import { until } from '../../journeys/until.ts';
import { hostWords } from '../host-words.ts';
import type { Journey } from '../journey.ts';

const plan = { overall: 4 } as const;

/** Runs in the page. */
const isModal = (): boolean =>
  document.querySelector('koe-survey')?.shadowRoot?.querySelector('dialog')?.matches(':modal') ?? false;

export const dialog: Journey = {
  name: 'a dialog opens when the page fires its event, is answered above the page, and closes',
  async run({ tab, hostWith, person, newRows }) {
    await tab.open(hostWith('trigger', (markup) => markup.replace('trigger=', 'display="dialog" trigger=')));
    expect(await tab.evaluate(isModal)).toBe(false);
    await tab.tap('button', '手続きを終える');
    await until(async () => (await tab.evaluate(isModal)) || undefined);
    await person(tab.survey, 'contract').finish(plan);
    await tab.survey.see(ja['final.sent.title']);
    await tab.tap('button', hostWords.close);
    await until(async () => !(await tab.evaluate(isModal)) || undefined);
    expect(newRows()).toMatchObject([{ channel: 'agency', site: SITE, tapped: plan }]);
  },
};
