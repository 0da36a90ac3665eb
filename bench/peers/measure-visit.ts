import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { Cdp } from './browser/cdp.ts';
import { openPage, type OpenPage, type Thread } from './browser/open-page.ts';
import { probe, type Aim, type Seen } from './browser/probe.ts';
import type { Cell } from './cells/cell.ts';
import type { Network } from './line/networks.ts';
import type { Carried, Line } from './line/start-line.ts';

/** How much slower than this machine the visitor's is. */
export const SLOWDOWN = 4;
/** So long nothing was asked for: the page has come to rest. */
const REST_MS = 1_500;
/** Nobody waits longer for a question. */
const DEADLINE_MS = 60_000;

const SeenSchema = v.object({
  startedAt: v.number(),
  visibleAt: v.number(),
  clickableAt: v.number(),
  hydratedAt: v.number(),
  blockingMs: v.number(),
  shift: v.number(),
  clickedAt: v.number(),
  paintedAt: v.number(),
});
const PointSchema = v.object({ x: v.number(), y: v.number() });

export const VisitSchema = v.object({
  /** From the start of the navigation, or from the click that opened it; null where there is no question. */
  visibleMs: v.nullable(v.number()),
  clickableMs: v.nullable(v.number()),
  hydratedMs: v.nullable(v.number()),
  bytesToClickable: v.number(),
  requestsToClickable: v.number(),
  /** All until the page is at rest. */
  bytes: v.number(),
  requests: v.number(),
  scriptMs: v.number(),
  blockingMs: v.number(),
  shift: v.number(),
  /** Of each thread, the page's first. */
  heaps: v.array(v.number()),
  clickToPaintMs: v.nullable(v.number()),
  /** What the page around it has paid beside itself, on its own thread, before its visitor acted. */
  host: v.object({
    bytes: v.number(),
    requests: v.number(),
    scriptMs: v.number(),
    blockingMs: v.number(),
    shift: v.number(),
  }),
  /** For the waterfall; ms from the start of the navigation. */
  carried: v.array(
    v.object({
      address: v.string(),
      type: v.string(),
      bytes: v.number(),
      at: v.number(),
      firstByteAt: v.number(),
      endAt: v.number(),
    }),
  ),
});
export type Visit = v.InferOutput<typeof VisitSchema>;

const seenBy = (thread: Thread): Promise<Seen> => thread.ask('seen', SeenSchema);
const bytesOf = (carried: readonly Carried[]): number => carried.reduce((sum, { bytes }) => sum + bytes, 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** One visit of somebody who was never there before. */
export async function measureVisit(
  { cdp, line }: { readonly cdp: Cdp; readonly line: Line },
  network: Network,
  cell: Cell,
  address: string,
): Promise<Visit> {
  line.begin(network);
  const opened = await openPage(cdp, SLOWDOWN, scriptFor(cell));
  try {
    await opened.go(address);
    await atRest(opened, line, cell.opener ? { ...cell.opener, where: 'page' } : cell.aim);
    const before = await seenBy(opened.page);
    const host = {
      bytes: bytesOf(line.carried().slice(1)),
      requests: line.carried().length - 1,
      scriptMs: await opened.page.scriptMs(),
      blockingMs: before.blockingMs,
      shift: before.shift,
    };
    let from = before.startedAt;
    if (cell.opener) {
      const place = await opened.page.ask('centre()', PointSchema);
      if (cell.aim?.where === 'page')
        await opened.page.ask(`lookFor(${JSON.stringify(cell.aim)})`, v.undefined());
      await opened.click(place);
      await atRest(opened, line, cell.aim);
      from = (await seenBy(opened.page)).clickedAt;
    }
    const threads = [opened.page, ...(opened.frame() ? [opened.frame()] : [])].filter(
      (one) => one !== undefined,
    );
    const scriptMs = sum(await Promise.all(threads.map((thread) => thread.scriptMs())));
    const all = await Promise.all(threads.map(seenBy));
    const figures = {
      bytes: bytesOf(line.carried()),
      requests: line.carried().length,
      scriptMs,
      blockingMs: sum(all.map(({ blockingMs }) => blockingMs)),
      shift: sum(all.map(({ shift }) => shift)),
      host,
      carried: line.carried().map((one) => ({
        ...one,
        at: one.at - before.startedAt,
        firstByteAt: one.firstByteAt - before.startedAt,
        endAt: one.endAt - before.startedAt,
      })),
    };
    const heaps = async () => Promise.all(threads.map((thread) => thread.heap()));
    const nothing = { visibleMs: null, clickableMs: null, hydratedMs: null, clickToPaintMs: null };
    if (!cell.aim)
      return { ...nothing, ...figures, bytesToClickable: 0, requestsToClickable: 0, heaps: await heaps() };
    const where = threadWith(opened, cell.aim.where);
    const seen = await seenBy(where);
    const early = line.carried().filter(({ firstByteAt }) => firstByteAt <= seen.clickableAt);
    await opened.click(await placeOf(opened, where, cell.aim.where));
    const clicked = await until(
      () => seenBy(where),
      ({ paintedAt, clickedAt }) => clickedAt > seen.clickableAt && paintedAt > clickedAt,
    );
    return {
      ...figures,
      visibleMs: seen.visibleAt - from,
      clickableMs: seen.clickableAt - from,
      hydratedMs: seen.hydratedAt - from,
      bytesToClickable: bytesOf(early),
      requestsToClickable: early.length,
      clickToPaintMs: clicked.paintedAt - clicked.clickedAt,
      heaps: await heaps(),
    };
  } finally {
    await opened.close();
  }
}

/** In the page stands the opener while there is one; the question then stands in the frame. */
function scriptFor({ opener, aim }: Cell): string {
  const inPage: Aim | null = opener ?? (aim?.where === 'page' ? aim : null);
  const inFrame: Aim | null = aim?.where === 'frame' ? aim : null;
  return `(${probe.toString()})(top === self ? ${JSON.stringify(inPage)} : ${JSON.stringify(inFrame)})`;
}

function threadWith(opened: OpenPage, where: 'page' | 'frame'): Thread {
  const thread = where === 'page' ? opened.page : opened.frame();
  if (!thread) throw new Error('there is no frame of another site');
  return thread;
}

/** Nobody looks in before the line is quiet: every question costs the page time. */
async function atRest(opened: OpenPage, line: Line, aim: Cell['aim']): Promise<void> {
  await line.quiet(REST_MS);
  if (aim) {
    await until(
      async () => {
        await line.quiet(REST_MS);
        const thread = aim.where === 'page' ? opened.page : opened.frame();
        return thread && seenBy(thread);
      },
      (seen) => seen !== undefined && seen.clickableAt > 0 && seen.hydratedAt > 0,
    );
  }
}

async function placeOf(opened: OpenPage, thread: Thread, where: 'page' | 'frame') {
  const { x, y } = await thread.ask('centre()', PointSchema);
  if (where === 'page') return { x, y };
  const frame = `(() => {
    const inTree = (tree) => tree.querySelector('iframe') ?? [...tree.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot && inTree(shadowRoot)).find((found) => found);
    const { left, top } = inTree(document).getBoundingClientRect();
    return { x: left, y: top };
  })()`;
  const corner = await opened.page.ask(frame, PointSchema);
  return { x: corner.x + x, y: corner.y + y };
}

async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  const end = performance.now() + DEADLINE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() > end)
      throw new Error(`waited ${DEADLINE_MS} ms; last seen: ${JSON.stringify(seen)}`);
    await wait(250);
  }
}
