import { qrSheet } from '../messages/qr-sheet.ts';
import { smsMessage } from '../messages/sms-message.ts';
import type { Output } from './bulk-options.ts';
import type { LinkedRow } from './bulk-row.ts';
import { leftRows } from './left-rows.ts';
import { linkedFiles } from './linked-files.ts';
import type { MintedRows } from './mint-rows.ts';
import type { Written } from './run-folder.ts';
import type { RunCounts, RunState } from './run-state.ts';

/** Rows that are done with and not written about yet, and how far the run has come with them. */
export interface Step {
  readonly added: ReadonlyMap<string, string>;
  /** Those whose codes come on a sheet. */
  readonly codes: readonly LinkedRow[];
  readonly reached: RunState;
}

export const beginStep = (state: RunState): Step => ({ added: new Map(), codes: [], reached: state });

/** With more rows, of which nothing stays but what is written. */
export function addRows(
  { added, codes, reached: state }: Step,
  { linked, skipped, rejected }: MintedRows,
  rows: number,
  outputs: readonly Output[],
  header: readonly string[],
): Step {
  const left = leftRows(header);
  const more = [
    ...outputs.flatMap((output) =>
      output === 'qr' ? [] : [[linkedFiles[output].name, linkedFiles[output].rows(linked)] as const],
    ),
    ['skipped.csv', left.rows(skipped)] as const,
    ['errors.csv', left.rows(rejected)] as const,
  ];
  return {
    added: new Map(more.map(([name, text]) => [name, (added.get(name) ?? '') + text])),
    codes: outputs.includes('qr')
      ? [...codes, ...linked.filter(({ request }) => request.channel === 'paper')]
      : [],
    reached: {
      ...state,
      rows: state.rows + rows,
      counts: {
        minted: state.counts.minted + countOf(linked, 'minted'),
        'minted-before': state.counts['minted-before'] + countOf(linked, 'minted-before'),
        rejected: state.counts.rejected + rejected.length,
        skipped: addReasons(
          state.counts.skipped,
          skipped.map(({ why }) => why),
        ),
        smsParts: state.counts.smsParts + (outputs.includes('sms') ? partsOf(linked) : 0),
      },
    },
  };
}

/** What a step writes that began behind so many rows. */
export function writtenBy({ added, codes }: Step, rows: number): Written {
  const sheet = `qr-from-row-${String(rows + 1).padStart(7, '0')}.html`;
  return { added, whole: new Map(codes.length === 0 ? [] : [[sheet, qrSheet(sheet, codes)]]) };
}

const countOf = (linked: readonly LinkedRow[], outcome: LinkedRow['outcome']): number =>
  linked.filter((row) => row.outcome === outcome).length;

const partsOf = (linked: readonly LinkedRow[]): number =>
  linked
    .filter(({ request }) => request.channel === 'sms')
    .reduce((sum, { content }) => sum + smsMessage(content).parts, 0);

function addReasons(counts: RunCounts['skipped'], reasons: readonly string[]): RunCounts['skipped'] {
  const sums: Record<string, number> = { ...counts };
  for (const reason of reasons) sums[reason] = (sums[reason] ?? 0) + 1;
  return sums;
}
