import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** The long tasks (50 ms or more) of a page, in milliseconds, from its first moment until so long after it has loaded. */
export async function watchTasks(page: Page, address: string, ms: number): Promise<readonly number[]> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await wait(ms);
  return page.evaluate<readonly number[]>('tasks');
}
