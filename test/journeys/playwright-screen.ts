import type { FrameLocator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';
import type { Screen } from './screen.ts';

export function playwrightScreen(place: Page | FrameLocator, hands: Hands): Screen {
  return {
    tap(role, name) {
      const target = place.getByRole(role, { name, exact: true });
      if (role === 'button') return hands.press(target);
      return role === 'radio' ? hands.choose(target) : hands.tick(target);
    },
    type: (nth, text) => hands.type(place.getByRole('textbox').nth(nth), text),
    async pick(name, option) {
      await place.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
    },
    see: (words) => place.getByRole('heading', { name: words }).first().waitFor(),
    evaluate: (inPage) => place.locator(':root').evaluate(inPage),
  };
}
