import type { CDPSession } from 'playwright-core';

/** What a page holds once all garbage is gone. */
export interface PageMemory {
  /** Bytes of its JavaScript heap. */
  readonly heap: number;
  /** Nodes, documents, frames and listeners of its process, by the browser's own account. */
  readonly nodes: number;
  readonly documents: number;
  readonly frames: number;
  readonly listeners: number;
  /** Nodes outside of every document that a script still holds. */
  readonly detached: number;
}

/** What one collection may free and yet be the last: the measuring itself leaves some behind. */
const STEADY_BYTES = 2_000;

/** Collects garbage until nothing more is freed: a first collection lets go of what a second one frees. */
export async function pageMemory(session: CDPSession): Promise<PageMemory> {
  await session.send('Performance.enable');
  await session.send('DOM.enable');
  let last = await collect(session);
  for (;;) {
    const now = await collect(session);
    const isSteady =
      last.heap - now.heap < STEADY_BYTES && last.nodes === now.nodes && last.listeners === now.listeners;
    if (isSteady) return now;
    last = now;
  }
}

async function collect(session: CDPSession): Promise<PageMemory> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  const metric = (name: string): number => {
    const found = metrics.find((one) => one.name === name);
    if (!found) throw new Error(`the browser does not tell ${name}`);
    return found.value;
  };
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    documents: metric('Documents'),
    frames: metric('Frames'),
    listeners: metric('JSEventListeners'),
    detached: detachedNodes.length,
  };
}
