import type { FigureName, Summary } from '../peers/report/summarize.ts';

/** How many times as much a row takes as the floor does, by row and figure. */
export type Ratios = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is compared, and by how much the medians of nine visits may differ without anything having changed. */
export const tolerances = {
  clickableMs: 0.2,
  hydratedMs: 0.2,
  scriptMs: 0.2,
  heapMb: 0.05,
  bytesToClickable: 0.03,
} as const satisfies Readonly<Partial<Record<FigureName, number>>>;
type Compared = keyof typeof tolerances;
const compared = Object.keys(tolerances).filter((name): name is Compared => name in tolerances);

/** @throws where the floor or a row was not measured */
export function ratiosTo(floor: string, rows: readonly string[], summary: Summary): Ratios {
  const median = (cell: string, figure: Compared): number => {
    const found = summary('fast', cell, figure);
    if (!found) throw new Error(`${cell} has no ${figure}`);
    return found.median;
  };
  return Object.fromEntries(
    rows.map((row) => [
      row,
      Object.fromEntries(compared.map((figure) => [figure, median(row, figure) / median(floor, figure)])),
    ]),
  );
}

export interface Compare {
  readonly row: string;
  readonly figure: string;
  readonly before: number;
  readonly now: number;
  readonly isWorse: boolean;
}

/** @param kept a row or figure that is not in it has nothing to be worse than, and is left out */
export function compare(kept: Ratios, now: Ratios): readonly Compare[] {
  return Object.entries(now).flatMap(([row, figures]) =>
    compared.flatMap((figure) => {
      const [before, ratio] = [kept[row]?.[figure], figures[figure]];
      if (before === undefined || ratio === undefined) return [];
      return [{ row, figure, before, now: ratio, isWorse: ratio > before * (1 + tolerances[figure]) }];
    }),
  );
}
