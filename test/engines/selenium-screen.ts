import { By, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Screen, Tappable } from '../journeys/screen.ts';
import { until } from '../journeys/until.ts';
import { findNamed } from '../journeys/find-named.ts';
import { headings } from './headings.ts';
import { nthTextbox } from './nth-textbox.ts';

/** @param enter turns the driver to the page or the frame in which the screen is */
export function seleniumScreen(driver: WebDriver, enter: () => Promise<void>): Screen {
  const run = async <T>(script: string): Promise<T> => {
    await enter();
    return driver.executeScript<T>(`return ${script}`);
  };
  const evaluate = <T>(inPage: () => T | Promise<T>): Promise<T> => run<T>(`(${String(inPage)})()`);
  const named = (role: Tappable | 'combobox', name: string): Promise<WebElement> =>
    until(async () => {
      const found = await run<WebElement | null>(
        `(${String(findNamed)})(${JSON.stringify(role)}, ${JSON.stringify(name)})`,
      );
      // The engine has the last word on how it announces it (A1).
      return found && (await found.getAccessibleName()) === name ? found : undefined;
    });
  return {
    async tap(role, name) {
      await (await named(role, name)).click();
    },
    async pick(name, option) {
      const list = await named('combobox', name);
      for (const each of await list.findElements(By.css('option'))) {
        if ((await each.getText()) === option) return each.click();
      }
      throw new Error(`${name} does not offer ${option}`);
    },
    async type(nth, text) {
      const field = await until(
        async () => (await run<WebElement | null>(`(${String(nthTextbox)})(${nth})`)) ?? undefined,
      );
      await field.sendKeys(text);
    },
    async see(words) {
      await until(async () => (await evaluate(headings)).find((heading) => heading.includes(words)));
    },
    evaluate,
    run,
  };
}
