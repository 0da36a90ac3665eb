import { qrSheet } from '../messages/qr-sheet.ts';
import { smsMessage } from '../messages/sms-message.ts';
import type { Output } from './bulk-options.ts';
import type { LinkedRow } from './bulk-row.ts';
import { leftRows } from './left-rows.ts';
import { linkedFiles } from './linked-files.ts';
import type { MintedRows } from './mint-rows.ts';
import type { Written } from './run-folder.ts';
import type { RunCounts, RunState } from './run-state.ts';

/** What is written about rows that are done with, and how far the run has come with them. */
export function stepOf(
  { linked, skipped, rejected }: MintedRows,
  rows: number,
  state: RunState,
  outputs: readonly Output[],
  header: readonly string[],
): { readonly written: Written; readonly reached: RunState } {
  const left = leftRows(header);
  const added = new Map([
    ...outputs.flatMap((output) =>
      output === 'qr' ? [] : [[linkedFiles[output].name, linkedFiles[output].rows(linked)] as const],
    ),
    ['skipped.csv', left.rows(skipped)],
    ['errors.csv', left.rows(rejected)],
  ]);
  const codes = outputs.includes('qr') ? linked.filter(({ request }) => request.channel === 'paper') : [];
  const sheet = `qr-from-row-${String(state.rows + 1).padStart(7, '0')}.html`;
  return {
    written: {
      added,
      whole: new Map(codes.length === 0 ? [] : [[sheet, qrSheet(sheet, codes)]]),
    },
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
