import type { RunState } from './run-state.ts';

const EVERY_MS = 1_000;

/** Says where a run begins, and then every second how far it has come and how fast. */
export function tellProgress(now: () => number, say: (line: string) => void): (state: RunState) => void {
  let said: { readonly at: number; readonly rows: number } | undefined;
  return ({ rows, counts }) => {
    const at = now();
    if (said && at - said.at < EVERY_MS) return;
    const rate = said ? `, ${Math.round(((rows - said.rows) / (at - said.at)) * 1_000)} a second` : '';
    say(`${rows} rows, ${counts.minted} minted, ${counts.rejected} errors${rate}`);
    said = { at, rows };
  };
}
