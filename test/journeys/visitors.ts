import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { startChromium, startShell, type ChromiumProcess } from './chromium-process.ts';

/** People who come with a storage of their own, in memory, and share nothing but the program of their browser. */
export interface Visitors {
  newVisitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Sends all of them away; the browser stays for whom else this worker tests. */
  close(): Promise<void>;
}

const starts = { shell: startShell, whole: startChromium } as const;
/** One of each kind a worker: a start costs as much computing as half a journey. It ends with the worker. */
const running = new Map<keyof typeof starts, Promise<ChromiumProcess>>();

async function chromiumOf(kind: keyof typeof starts): Promise<ChromiumProcess> {
  const known = await running.get(kind);
  if (known?.browser.isConnected()) return known;
  const started = mkdtemp(join(inject('profiles'), `${kind}-`)).then(starts[kind]);
  running.set(kind, started);
  return started;
}

/** @param kind see `startShell` */
export async function openVisitors(kind: keyof typeof starts = 'shell'): Promise<Visitors> {
  const chromium = await chromiumOf(kind);
  const here: BrowserContext[] = [];
  return {
    async newVisitor(options) {
      const visitor = await chromium.newVisitor(options);
      here.push(visitor);
      return visitor;
    },
    async close() {
      await Promise.all(here.splice(0).map((visitor) => visitor.close()));
    },
  };
}
