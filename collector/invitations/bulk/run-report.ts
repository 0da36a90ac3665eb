import type { RunState } from './run-state.ts';

/** What came of a run, a line a figure. */
export function runReport({ run, rows, counts }: RunState): string {
  const reasons = Object.entries(counts.skipped).map(([reason, count]) => `${reason} ${count}`);
  const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0);
  return [
    `run            ${run}`,
    `rows           ${rows}`,
    `minted         ${counts.minted}`,
    `minted before  ${counts['minted-before']}`,
    `skipped        ${skipped}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    `errors         ${counts.rejected}`,
    ...(counts.smsParts === 0 ? [] : [`parts of SMS   ${counts.smsParts}`]),
  ].join('\n');
}
