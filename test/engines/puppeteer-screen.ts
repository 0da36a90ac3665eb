import { ElementHandle, type Frame, type JSHandle } from 'puppeteer-core';
import type { Screen, Tappable } from '../journeys/screen.ts';
import { until } from '../journeys/until.ts';
import { findNamed } from '../journeys/find-named.ts';
import { headings } from './headings.ts';
import { nthTextbox } from './nth-textbox.ts';

const isThere = (handle: ElementHandle<HTMLElement> | JSHandle<null>): handle is ElementHandle<HTMLElement> =>
  handle instanceof ElementHandle;

/** @param frame asked anew each time: a page that is opened again has another */
export function puppeteerScreen(frame: () => Promise<Frame>): Screen {
  const evaluate: Screen['evaluate'] = async (inPage) => (await frame()).evaluate(inPage);
  const named = (role: Tappable | 'combobox', name: string): Promise<ElementHandle<HTMLElement>> =>
    until(async () => {
      const found = await (await frame()).evaluateHandle(findNamed, role, name);
      return isThere(found) ? found : undefined;
    });
  return {
    async tap(role, name) {
      await (await named(role, name)).click();
    },
    async type(nth, text) {
      const field = await until(async () => {
        const found = await (await frame()).evaluateHandle(nthTextbox, nth);
        return isThere(found) ? found : undefined;
      });
      await field.type(text);
    },
    async pick(name, option) {
      const list = await named('combobox', name);
      const value = await list.evaluate(
        (element, wanted) =>
          Array.from(element.querySelectorAll('option')).find(({ text }) => text === wanted)?.value,
        option,
      );
      if (value === undefined) throw new Error(`${name} does not offer ${option}`);
      await list.select(value);
    },
    async see(words) {
      await until(async () => (await evaluate(headings)).find((heading) => heading.includes(words)));
    },
    evaluate,
    run: async (script) => (await frame()).evaluate(script),
  };
}
