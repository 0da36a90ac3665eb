import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

/** What a page has cost its main thread, and how much of it has moved. */
export interface Visit {
  readonly longTasks: number;
  /** Milliseconds of the longest task that counts as long (50 ms); 0 without one. */
  readonly longestTask: number;
  readonly scriptMs: number;
  readonly taskMs: number;
  readonly layoutShift: number;
}

/** How much slower than this machine the visitor's is. */
export const SLOWDOWN = 4;
/** After the page has loaded: time for what comes late. */
const SETTLE_MS = 2_000;

/** Runs in the page, before anything of its own. */
function watch(): void {
  const seen = { tasks: new Array<number>(), shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Number(Reflect.get(entry, 'value'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** One visit of somebody who was never there before. */
export async function measureVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load' });
    await wait(SETTLE_MS);
    const seen = await page.evaluate<{ tasks: readonly number[]; shift: number }>('seen');
    const { metrics } = await session.send('Performance.getMetrics');
    const msOf = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1_000;
    return {
      longTasks: seen.tasks.length,
      longestTask: Math.max(0, ...seen.tasks),
      scriptMs: msOf('ScriptDuration'),
      taskMs: msOf('TaskDuration'),
      layoutShift: seen.shift,
    };
  } finally {
    await context.close();
  }
}
