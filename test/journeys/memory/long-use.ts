import type { CDPSession } from 'playwright-core';
import { pageMemory, type PageMemory } from './page-memory.ts';

/** What has been added, from after a first few rounds, which load and warm up what comes once, to the last. */
export interface Growth extends Omit<PageMemory, 'heap' | 'detached'> {
  /** Bytes. */
  readonly heapPerRound: number;
  /** Not only added ones: all at the end. */
  readonly detached: number;
}

const WARM_AFTER = 10;

/** What the last rounds began ends within seconds: timers, and what is sent. */
const ENDS_WITHIN_MS = 20_000;

export const isFlat = ({ nodes, documents, frames, listeners, detached }: Growth): boolean =>
  nodes <= 0 && documents <= 0 && frames <= 0 && listeners <= 0 && detached === 0;

/**
 * Does it as often as that, and looks at each of these pages: until it is so of all of them, or for as long as what the
 * last rounds began may take to end.
 */
export async function growthOver(
  rounds: number,
  sessions: readonly CDPSession[],
  round: (at: number) => Promise<unknown>,
  isSo = isFlat,
): Promise<readonly Growth[]> {
  for (let at = 0; at < WARM_AFTER; at += 1) await round(at);
  const warm = await measureAll(sessions);
  for (let at = WARM_AFTER; at < rounds; at += 1) await round(at);
  const deadline = performance.now() + ENDS_WITHIN_MS;
  for (;;) {
    const last = await measureAll(sessions);
    const growths = last.map((now, at) => growthBetween(warm[at] ?? now, now, rounds - WARM_AFTER));
    if (growths.every(isSo) || performance.now() > deadline) return growths;
  }
}

async function measureAll(sessions: readonly CDPSession[]): Promise<readonly PageMemory[]> {
  const all: PageMemory[] = [];
  for (const session of sessions) all.push(await pageMemory(session));
  return all;
}

const growthBetween = (before: PageMemory, after: PageMemory, rounds: number): Growth => ({
  nodes: after.nodes - before.nodes,
  documents: after.documents - before.documents,
  frames: after.frames - before.frames,
  listeners: after.listeners - before.listeners,
  detached: after.detached,
  heapPerRound: (after.heap - before.heap) / rounds,
});
