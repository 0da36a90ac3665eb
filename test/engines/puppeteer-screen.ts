import type { Frame } from 'puppeteer-core';
import { until } from '../journeys/until.ts';
import { headings } from './headings.ts';
import type { Screen } from '../journeys/screen.ts';

/** @param frame asked anew each time: a page that is opened again has another */
export function puppeteerScreen(frame: () => Promise<Frame>): Screen {
  const evaluate: Screen['evaluate'] = async (inPage) => (await frame()).evaluate(inPage);
  return {
    async tap(role, name) {
      const place = await frame();
      await place.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
    },
    async type(nth, text) {
      const place = await frame();
      const field = await until(async () => (await place.$$('::-p-aria([role="textbox"])'))[nth]);
      await field.type(text);
    },
    async pick(name, option) {
      const list = await (await frame()).waitForSelector(`::-p-aria([role="combobox"][name="${name}"])`);
      const value = await list?.$$eval(
        'option',
        (options, wanted) => options.find(({ text }) => text === wanted)?.value,
        option,
      );
      if (value === undefined) throw new Error(`${name} does not offer ${option}`);
      await list?.select(value);
    },
    async see(words) {
      await until(async () => (await evaluate(headings)).find((heading) => heading.includes(words)));
    },
    evaluate,
  };
}
