import axe from 'axe-core';
import { expect } from 'vitest';
import { ja } from '../../../widget/text/ja.ts';
import { byAxe } from '../../journeys/access/inspections.ts';
import { until } from '../../journeys/until.ts';
import type { Journey } from '../journey.ts';
import { read } from '../read.ts';

const plan = { overall: 2 } as const;

/** Runs in the page: what fades in has a faint colour on its way. A busy engine may still draw what has ended. */
const isAtRest = (): boolean => {
  const form = document.querySelector('.koe-form');
  const isShown = !form || getComputedStyle(form).opacity === '1';
  return isShown && document.getAnimations().every(({ playState }) => playState !== 'running');
};

export const axeLooks: Journey = {
  name: 'A1: axe finds nothing wrong with the first question, its mistake, a complaint, and the receipt',
  async run({ tab, addressOf, person, newRows }) {
    const look = async (): Promise<void> => {
      await until(async () => (await tab.evaluate(isAtRest)) || undefined);
      expect(await tab.run(`(${byAxe})()`)).toEqual([]);
    };
    await tab.open(addressOf('contract'));
    await tab.run(`(() => { ${axe.source} })()`);
    await look();
    await tab.tap('button', ja['action.next']);
    await read(tab, ja['problem.required']);
    await look();
    await person(tab, 'contract').answerAll(plan);
    await look();
    await person(tab, 'contract').send();
    await tab.see(ja['final.sent.title']);
    await look();
    expect(newRows()).toMatchObject([{ tapped: plan }]);
  },
};
