import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { SITE } from '../../journeys/guide/snippets.ts';
import { until } from '../../journeys/until.ts';
import { hostWords } from '../host-words.ts';
import type { Journey } from '../journey.ts';

const plan = { overall: 4 } as const;

/** Runs in the page: what of the survey can still be seen there. */
const launcherLeft = (): number =>
  Array.from(
    document.querySelector('koe-survey')?.shadowRoot?.querySelectorAll('button, iframe') ?? [],
  ).filter((part) => part.checkVisibility()).length;

export const launcher: Journey = {
  name: 'a launcher opens, is put away and opened again with its answer, and goes once that is sent',
  async run({ tab, hostWith, person, newRows }) {
    await tab.open(hostWith('launcher'));
    await tab.tap('button', hostWords.open);
    await person(tab.survey, 'contract').answerFirst(1, plan);
    await tab.tap('button', hostWords.close);
    await tab.tap('button', hostWords.open);
    await person(tab.survey, 'contract').finish(plan, 1);
    await tab.survey.see(ja['final.sent.title']);
    await tab.tap('button', hostWords.close);
    await until(async () => (await tab.evaluate(launcherLeft)) === 0 || undefined);
    expect(newRows()).toMatchObject([{ channel: 'agency', site: SITE, tapped: plan }]);
  },
};
