import type { Visit } from './measure-visit.ts';

type Figure = keyof Visit;

const figures: Readonly<Record<Figure, string>> = {
  longTasks: 'long tasks',
  longestTask: 'longest of them, ms',
  scriptMs: 'script, ms',
  taskMs: 'main thread in all, ms',
  layoutShift: 'layout shift',
};
const names = ['longTasks', 'longestTask', 'scriptMs', 'taskMs', 'layoutShift'] as const;

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
export const median = (values: readonly number[]): number => {
  const all = sorted(values);
  const middle = all.length / 2;
  return ((all[Math.ceil(middle) - 1] ?? NaN) + (all[Math.floor(middle)] ?? NaN)) / 2;
};
const rounded = (value: number) => String(Math.round(value * 100) / 100);
const spread = (values: readonly number[]): string => {
  const all = sorted(values);
  return `${rounded(median(values))} (${rounded(all[0] ?? NaN)} to ${rounded(all.at(-1) ?? NaN)})`;
};

/**
 * A row a page and figure: its median and range, and what it adds to the page without the tag, as median and range of
 * the differences within each round.
 */
export function summarize(rounds: readonly Readonly<Record<string, Visit>>[], plain: string): string {
  const others = Object.keys(rounds[0] ?? {}).filter((page) => page !== plain);
  const pages = [plain, ...others.toSorted()];
  const rows = pages.flatMap((page) =>
    names.map((name) => {
      const values = rounds.flatMap((round) => round[page]?.[name] ?? []);
      const added = rounds.map((round) => (round[page]?.[name] ?? NaN) - (round[plain]?.[name] ?? NaN));
      return `| ${page} | ${figures[name]} | ${spread(values)} | ${page === plain ? '' : spread(added)} |`;
    }),
  );
  return [
    '| page | figure | median (range) | added to the page without |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
