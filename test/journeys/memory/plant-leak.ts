import type { Growth } from './long-use.ts';
import type { Page } from 'playwright-core';

/** What a careless page does with whatever leaves this place: keeps it, or a listener for it. */
export const plantLeak = (page: Page, place: string, kind: 'node' | 'listener'): Promise<void> =>
  page.evaluate(
    ([selector, what]) => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`the page has no ${selector}`);
      const kept: Node[] = [];
      Object.assign(window, { kept });
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ removedNodes }) => Array.from(removedNodes))) {
          if (what === 'node') kept.push(node);
          else window.addEventListener('resize', () => undefined);
        }
      }).observe(found, { childList: true });
    },
    [place, kind] as const,
  );

/** Enough for a leak to be told from what is loaded in the first ten. */
export const LEAKING_ROUNDS = 15;

/** What is seen of each kind: everything that was kept, and a listener for each round after the first ten. */
export const leaks: Readonly<Record<'node' | 'listener', (growth: Growth) => boolean>> = {
  node: ({ detached }) => detached >= LEAKING_ROUNDS,
  listener: ({ listeners }) => listeners === LEAKING_ROUNDS - 10,
};
