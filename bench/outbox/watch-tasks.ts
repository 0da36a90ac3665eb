import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** How long a task kept the page from answering, and how much of that it worked: the rest it waited, for another process or a core. */
export interface Task {
  readonly ms: number;
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the clock and of the thread, in microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly beginData?: { readonly url?: string } };
}

/** The tasks of a page's main thread, from its first moment until so long after it has loaded. */
export async function watchTasks(page: Page, address: string, ms: number): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }: { value: readonly object[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await page.goto(address);
  await wait(ms);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!parse) throw new Error(`the trace knows nothing of ${address}`);
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === parse.pid && tid === parse.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1_000, worked: tdur / 1_000 }));
  if (tasks.length === 0) throw new Error(`the trace has no task of ${address}`);
  return tasks;
}

function isTraceEvent(event: object): event is TraceEvent {
  return 'name' in event && 'pid' in event && 'tid' in event;
}
