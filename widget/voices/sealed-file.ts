import type { Entry } from '../../src/outbox/entry.ts';
import type { SealedFile } from '../../src/protocol/sealed-file.ts';

const LONG_MS = 24 * 60 * 60 * 1000;

/** One that was not accepted, or that has waited for long: what is still on its way needs no second way. */
function isStuck({ state, record }: Entry, now: number): boolean {
  return state === 'set-aside' || (state === 'waiting' && now - record.savedAt >= LONG_MS);
}

/**
 * The sealed response as a file to hand over by another way; undefined when there is no need. Its bytes are those that
 * would be sent (X3), and the receipt's secret stays here (P3).
 */
export function sealedFile(
  entry: Entry,
  now: number,
): { readonly name: string; readonly text: string } | undefined {
  if (!('sealed' in entry.record) || !isStuck(entry, now)) return undefined;
  const { id, survey, sha256, sealed, receipt, savedAt } = entry.record;
  const file: SealedFile = {
    format: 'koe-sealed-response',
    version: 1,
    receipt: receipt.number,
    savedAt: new Date(savedAt).toISOString(),
    response: { id, survey, sha256, sealed },
  };
  return { name: `koe-${receipt.number}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}
