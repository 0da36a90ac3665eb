import { setTimeout as wait } from 'node:timers/promises';
import { startChromium } from '../../journeys/chromium-process.ts';
import { newFolder, removeFolder } from '../../journeys/own-folder.ts';
import type { Fault } from './faults.ts';
import type { Queue } from './queues.ts';
import { startLedger, type Ledger } from './start-ledger.ts';

/** Time that every queue is given: to meet the fault, to recover in the same visit, and in the next one. */
const MEET_MS = 5_000;
const RECOVER_MS = 20_000;
const NEXT_VISIT_MS = 60_000;
/** So long something may still come twice. */
const AFTERWARDS_MS = 8_000;

/** Of the words that a collector would take. */
export interface Trial {
  readonly asked: number;
  readonly inTheVisit: number;
  readonly inTheNext: number;
  /** Not come by the end, and still in the queue's store. */
  readonly waiting: number;
  /** Neither at the collector nor on the device. */
  readonly gone: number;
  /** Arrivals beyond the first one. */
  readonly again: number;
  /** Of those, such as bear no id by which a collector could tell. */
  readonly againUntold: number;
}

/** In the page: how much stands in a store, if there is one. */
async function countKept({ database, store }: Queue['keptIn']): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === database)) return 0;
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(`${database} cannot be read`)));
    });
  const opened = await done(indexedDB.open(database));
  if (!opened.objectStoreNames.contains(store)) return 0;
  return done(opened.transaction(store).objectStore(store).count());
}

async function until(isSo: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!isSo() && performance.now() < end) await wait(50);
}

const wordsOf = ({ words, tabs }: Fault): readonly string[] =>
  Array.from({ length: tabs }, (_, tab) =>
    words.map((word) => (word === 'poison' ? word : `${word}-${tab}`)),
  ).flat();

async function firstVisit(
  profile: string,
  fault: Fault,
  ledger: Ledger,
  isDone: () => boolean,
): Promise<void> {
  const { context, kill, close } = await startChromium(profile);
  const pages = await Promise.all(Array.from({ length: fault.tabs }, () => context.newPage()));
  for (const page of pages) {
    await page.goto(ledger.origin);
    await page.waitForFunction('globalThis.isReady');
  }
  const words = wordsOf(fault);
  const each = words.length / pages.length;
  // Long enough that half of it is something.
  const padding = 'x'.repeat(fault.ways[0].startsWith('half') ? 100_000 : 1_000);
  ledger.set(...fault.ways);
  for (const [tab, page] of pages.entries()) {
    const own = JSON.stringify(words.slice(tab * each, (tab + 1) * each));
    // Not waited for: what a page is told is the queue's to say.
    await page.evaluate(`void ${own}.forEach((word) => void send(word, '${padding}'))`);
  }
  if (fault.kills) {
    await until(() => ledger.met() > 0, MEET_MS);
    // For what the queue does with it.
    if (fault.ways[0] === 'cut') await wait(MEET_MS);
    return kill();
  }
  if (fault.mendsAfterMs !== undefined) {
    await wait(fault.mendsAfterMs);
    ledger.set('well');
  }
  await until(isDone, RECOVER_MS);
  await close();
}

/** One fault, one queue, two visits on one profile. */
export async function runTrial(queue: Queue, fault: Fault): Promise<Trial> {
  const ledger = await startLedger(queue);
  const profile = await newFolder();
  try {
    const asked = wordsOf(fault).filter((word) => word !== 'poison');
    const there = () => asked.filter((word) => ledger.came().some((one) => one.word === word)).length;
    const isDone = () => there() === asked.length;
    await firstVisit(profile, fault, ledger, isDone);
    const inTheVisit = there();
    if (fault.ways[0] !== 'picky') ledger.set('well');
    const { context, close } = await startChromium(profile);
    const page = await context.newPage();
    await page.goto(ledger.origin);
    await page.waitForFunction('globalThis.isReady');
    await until(isDone, NEXT_VISIT_MS);
    await wait(AFTERWARDS_MS);
    const kept = await page.evaluate(countKept, queue.keptIn);
    await close();
    const came = ledger.came().filter(({ word }) => asked.includes(word));
    const again = came.length - there();
    const told = new Set(came.map(({ id }) => id ?? 'none')).size;
    const waiting = Math.min(kept, asked.length - there());
    return {
      asked: asked.length,
      inTheVisit,
      inTheNext: there() - inTheVisit,
      waiting,
      gone: asked.length - there() - waiting,
      again,
      againUntold: came.some(({ id }) => id === undefined) ? again : told - there(),
    };
  } finally {
    await ledger.stop();
    await removeFolder(profile);
  }
}
