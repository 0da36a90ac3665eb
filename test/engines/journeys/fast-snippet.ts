import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { SITE } from '../../journeys/guide/snippets.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';

const plan = { overall: 4 } as const;

/** Runs in the page: the script that was held back comes, and its events are counted. */
const letScriptCome = (): void => {
  for (const name of ['koe-ready', 'koe-delivered'])
    addEventListener(
      name,
      () => (document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''} ${name}`),
    );
  const late = document.createElement('script');
  late.src = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
  document.body.append(late);
};
/** Runs in the page. */
const heard = (): string => document.body.dataset['heard'] ?? '';

export const fastSnippet: Journey = {
  name: 'A5: a frame in the markup is answered before the script comes, which takes it over as it is',
  async run({ tab, hostWith, person, newRows }) {
    await tab.open(hostWith('fast', (markup) => markup.replace('<script async', '<script type="held-back"')));
    const before = person(tab.survey, 'contract');
    await before.answerFirst(1, plan);
    await tab.evaluate(letScriptCome);
    await until(async () => (await tab.evaluate(heard)).includes('koe-ready') || undefined);
    // Not loaded again: the first question is behind still.
    await before.finish(plan, 1);
    await tab.survey.see(ja['final.sent.title']);
    await until(async () => (await tab.evaluate(heard)) === ' koe-ready koe-delivered' || undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1);
    expect(newRows()).toMatchObject([{ channel: 'agency', site: SITE, tapped: plan }]);
  },
};
