import { median } from '../../host-page/summarize.ts';
import type { NetworkName } from '../line/networks.ts';
import type { Measured } from '../measured.ts';
import type { Visit } from '../measure-visit.ts';

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const MB = 1_000_000;
/** Figures of one visit; `blank` is the heap of an empty page, which every thread has. */
const figures = {
  visibleMs: (visit) => visit.visibleMs,
  clickableMs: (visit) => visit.clickableMs,
  hydratedMs: (visit) => visit.hydratedMs,
  bytesToClickable: (visit) => visit.bytesToClickable,
  requestsToClickable: (visit) => visit.requestsToClickable,
  bytes: (visit) => visit.bytes,
  requests: (visit) => visit.requests,
  scriptMs: (visit) => visit.scriptMs,
  blockingMs: (visit) => visit.blockingMs,
  shift: (visit) => visit.shift,
  clickToPaintMs: (visit) => visit.clickToPaintMs,
  heapMb: (visit, blank) => visit.heaps.reduce((sum, heap) => sum + heap - blank, 0) / MB,
  hostBytes: (visit) => visit.host.bytes,
  hostRequests: (visit) => visit.host.requests,
  hostScriptMs: (visit) => visit.host.scriptMs,
  hostBlockingMs: (visit) => visit.host.blockingMs,
  hostShift: (visit) => visit.host.shift,
} as const satisfies Readonly<Record<string, (visit: Visit, blank: number) => number | null>>;
export type FigureName = keyof typeof figures;

/** @returns undefined where there is nothing of the kind, such as a question on a blank page */
export type Summary = (network: NetworkName, cell: string, figure: FigureName) => Spread | undefined;

/** @param blankCell whose heap is taken off the others' */
export function summarize(all: readonly Measured[], blankCell: string): Summary {
  const visitsOf = (network: NetworkName, cell: string) =>
    all.filter((one) => one.network === network && one.cell === cell).map(({ visit }) => visit);
  return (network, cell, figure) => {
    const blank = median(visitsOf(network, blankCell).map(({ heaps }) => heaps[0] ?? NaN));
    const values = visitsOf(network, cell)
      .map((visit) => figures[figure](visit, blank))
      .filter((value) => value !== null);
    if (values.length === 0) return undefined;
    return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
  };
}
