import { percentile } from '../percentile.ts';
import type { TapTime } from './watch-taps.ts';

const inMs = (values: readonly number[], share: number): string =>
  String(Math.round(percentile(values, share)));
const cells = (values: readonly number[]): string =>
  [inMs(values, 0.5), inMs(values, 0.9), inMs(values, 1), String(values.length)].join(' | ');

/** A row for each page and kind of tap, then Koe's taps question by question. */
export function summarize(pages: Readonly<Record<string, readonly TapTime[]>>): string {
  const kinds = [
    ['answer', 'an answer → it is marked'],
    ['next', '「次へ」 → the next question'],
  ] as const;
  const sums = Object.entries(pages).flatMap(([page, taps]) =>
    kinds.map(([kind, words]) => {
      const values = taps.flatMap(({ what, ms }) => (what === kind ? [ms] : []));
      return `| ${page} | ${words} | ${cells(values)} |`;
    }),
  );
  const each = Object.entries(pages).flatMap(([page, taps]) =>
    Array.from(new Set(taps.map(({ question }) => question)), (question) => {
      const of = (kind: TapTime['what']) =>
        inMs(
          taps.flatMap((tap) => (tap.what === kind && tap.question === question ? [tap.ms] : [])),
          0.5,
        );
      return `| ${page} | ${question} | ${of('answer')} | ${of('next')} |`;
    }),
  );
  return [
    '| page | tap | median, ms | nine of ten, ms | slowest, ms | taps |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sums,
    '',
    '| page | on the question | answer, median ms | 「次へ」, median ms |',
    '| --- | --- | --- | --- |',
    ...each.map((row) => row.replaceAll('NaN', '')),
  ].join('\n');
}
