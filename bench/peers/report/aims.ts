import { names } from '../cells/names.ts';
import type { FigureName, Spread, Summary } from './summarize.ts';

export interface Judged {
  readonly aim: string;
  readonly figure: string;
  readonly isMet: boolean;
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** What was aimed at before it was built, on the slow network, against what was measured. */
export function judge(summary: Summary): readonly Judged[] {
  const slow = (cell: string, figure: FigureName): Spread =>
    summary('slow', cell, figure) ?? { median: NaN, least: NaN, most: NaN };
  const clickable = (cell: string): number => slow(cell, 'clickableMs').median;
  const best = Math.min(...names.bare.map(clickable));
  const times = (what: string, cell: string, of: number, most: number): Judged => {
    const ratio = clickable(cell) / of;
    return {
      aim: `${cell}: first question clickable in at most ${most} × ${what}`,
      figure: `${rounded(ratio)} × (${Math.round(clickable(cell))} of ${Math.round(of)} ms)`,
      isMet: ratio <= most,
    };
  };
  const most = (cell: string, what: string, value: number, limit: number, unit: string): Judged => ({
    aim: `${cell}: ${what} at most ${limit}${unit}`,
    figure: `${rounded(value)}${unit}`,
    isMet: value <= limit,
  });
  const bare = 'the best peer’s bare bundle';
  const real = 'PostHog’s real path';
  const { link, snippet, tag, launcher, blank, button, posthog } = names;
  const added = (figure: FigureName): number => slow(launcher, figure).median - slow(blank, figure).median;
  const each = [link, snippet, tag, launcher].flatMap((cell) => [
    most(cell, 'script', slow(cell, 'scriptMs').median, 60, ' ms'),
    most(cell, 'blocking', slow(cell, 'blockingMs').median, 50, ' ms'),
    most(cell, 'click to paint, median,', slow(cell, 'clickToPaintMs').median, 20, ' ms'),
    most(cell, 'click to paint, the longest,', slow(cell, 'clickToPaintMs').most, 40, ' ms'),
    most(cell, 'heap over blank', slow(cell, 'heapMb').median, 0.4, ' MB'),
  ]);
  return [
    times(bare, link, best, 0.45),
    times('the script-drawn blank button', link, clickable(button), 0.8),
    times(bare, snippet, best, 0.8),
    times(bare, tag, best, 1),
    times(real, link, clickable(posthog), 0.35),
    times(real, snippet, clickable(posthog), 0.35),
    times(real, tag, clickable(posthog), 0.35),
    most(launcher, 'bytes added to its page before a click', added('hostBytes'), 1_200, ' bytes'),
    most(launcher, 'script added to its page before a click', added('hostScriptMs'), 5, ' ms'),
    most(launcher, 'layout shift added to its page before a click', added('hostShift'), 0, ''),
    ...each,
  ];
}
