import type { Page } from 'playwright-core';

/** What a page holds open of ours; all that counts is that it can be compared. */
export interface OpenHandles {
  /** Listeners on the window and the document, by the browser's own account. */
  readonly listeners: readonly string[];
  readonly locks: number;
  readonly channels: number;
  readonly timers: number;
  readonly shadows: number;
}

/** Before the page's own scripts: counts what no browser tells. */
export const countHandles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const counts = { channels: 0, timers: new Set<unknown>() };
    const { setTimeout: start, clearTimeout: stop, BroadcastChannel: Channel } = window;
    Object.assign(window, {
      counts,
      setTimeout(run: () => void, ms?: number) {
        const timer = start(() => {
          counts.timers.delete(timer);
          run();
        }, ms);
        counts.timers.add(timer);
        return timer;
      },
      clearTimeout(timer: number) {
        counts.timers.delete(timer);
        stop(timer);
      },
      BroadcastChannel: class extends Channel {
        constructor(name: string) {
          super(name);
          counts.channels += 1;
        }
        override close() {
          counts.channels -= 1;
          super.close();
        }
      },
    });
  });

export async function openHandles(page: Page): Promise<OpenHandles> {
  const session = await page.context().newCDPSession(page);
  const listeners: string[] = [];
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    listeners.push(...found.listeners.map(({ type }) => `${expression}: ${type}`));
  }
  await session.detach();
  const others = await page.evaluate<
    Omit<OpenHandles, 'listeners'>
  >(`navigator.locks.query().then(({ held, pending }) => ({
    locks: held.length + pending.length,
    channels: counts.channels,
    timers: counts.timers.size,
    shadows: document.querySelector('#voice').childElementCount,
  }))`);
  return { listeners: listeners.toSorted(), ...others };
}

/** Whether nothing holds the database open: else its removal would be held up. */
export const databaseIsFree = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const removal = indexedDB.deleteDatabase('koe');
        removal.addEventListener('blocked', () => resolve(false));
        removal.addEventListener('success', () => resolve(true));
      }),
  );
