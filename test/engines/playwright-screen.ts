import type { FrameLocator, Page } from 'playwright-core';
import type { Screen } from './screen.ts';

export function playwrightScreen(place: Page | FrameLocator): Screen {
  return {
    tap(role, name) {
      const target = place.getByRole(role, { name, exact: true });
      return role === 'button' ? target.click() : target.check();
    },
    type: (nth, text) => place.getByRole('textbox').nth(nth).fill(text),
    see: (words) => place.getByRole('heading', { name: words }).first().waitFor(),
    evaluate: (inPage) => place.locator(':root').evaluate(inPage),
  };
}
