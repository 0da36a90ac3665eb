import { By, type WebDriver, type WebElement } from 'selenium-webdriver';
import { until } from '../journeys/until.ts';
import { headings } from './headings.ts';
import type { Screen } from '../journeys/screen.ts';

const elements = {
  button: 'button',
  radio: '[type=radio]',
  checkbox: '[type=checkbox]',
  textbox: '[type=text], textarea',
  combobox: 'select',
};

/** @param enter turns the driver to the page or the frame in which the screen is */
export function seleniumScreen(driver: WebDriver, enter: () => Promise<void>): Screen {
  const all = async (role: keyof typeof elements): Promise<readonly WebElement[]> => {
    await enter();
    return driver.findElements(By.css(elements[role]));
  };
  const evaluate = async <T>(inPage: () => T | Promise<T>): Promise<T> => {
    await enter();
    return driver.executeScript<T>(`return (${String(inPage)})()`);
  };
  const named = (role: keyof typeof elements, name: string): Promise<WebElement> =>
    until(async () => {
      for (const element of await all(role)) {
        if ((await element.getAccessibleName()) === name) return element;
      }
      return undefined;
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
      const field = await until(async () => (await all('textbox'))[nth]);
      await field.sendKeys(text);
    },
    async see(words) {
      await until(async () => (await evaluate(headings)).find((heading) => heading.includes(words)));
    },
    evaluate,
  };
}
