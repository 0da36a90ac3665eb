import type { FrameLocator, Page } from 'playwright-core';
import type { Hands } from './hands.ts';
import type { Screen } from './screen.ts';

/** Where Playwright works a name out, it puts spaces around words with furigana; no browser does. */
const spaced = (name: string): string =>
  Array.from(name, (letter) => letter.replace(/[$()*+./?[\\\]^{|}]/, String.raw`\$&`)).join(String.raw`\s*`);

export function playwrightScreen(place: Page | FrameLocator, hands: Hands): Screen {
  return {
    tap(role, name) {
      if (role === 'disclosure') return hands.press(place.locator('summary').filter({ hasText: name }));
      const target = place.getByRole(role, { name: new RegExp(String.raw`^\s*${spaced(name)}\s*$`) });
      if (role === 'button' || role === 'link') return hands.press(target);
      return role === 'radio' ? hands.choose(target) : hands.tick(target);
    },
    type: (nth, text) => hands.type(place.getByRole('textbox').nth(nth), text),
    async pick(name, option) {
      await place.getByRole('combobox', { name, exact: true }).selectOption({ label: option });
    },
    see: (words) =>
      place
        .getByRole('heading', { name: new RegExp(spaced(words)) })
        .first()
        .waitFor(),
    evaluate: (inPage) => place.locator(':root').evaluate(inPage),
    run: (script) => place.locator(':root').evaluate(script),
  };
}
