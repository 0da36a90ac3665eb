import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly announced: string[];
  }
}

/** From now on keeps what live regions of pages say, each time that they change. */
export async function listenToAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const announced: string[] = [];
    Object.defineProperty(window, 'announced', { value: announced });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=alert], [role=status]'),
      );
      for (const region of new Set(regions)) {
        const words = region instanceof HTMLElement ? region.innerText.trim() : '';
        if (words !== '') announced.push(words.replaceAll(/\s*\n\s*/g, ' / '));
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  /** What was said since the last time that one asked. */
  return () => page.evaluate(() => window.announced.splice(0));
}
