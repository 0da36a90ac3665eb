import { problems } from '../../src/protocol/problems.ts';
import type { SealedResponse, SubmitResult } from '../../src/protocol/submit.ts';

/** The collector's rows: what its unique key decided (X1, X2). */
export interface Ledger {
  readonly has: (id: string) => boolean;
  readonly take: (batch: readonly SealedResponse[]) => readonly SubmitResult[];
  /** Rows whose key was there already under other bytes. */
  readonly conflicts: () => number;
}

/** @param isPoison what the collector will never take */
export function createLedger(isPoison: (id: string) => boolean): Ledger {
  const rows = new Map<string, string>();
  let conflicts = 0;
  const takeOne = ({ id, sha256 }: SealedResponse): SubmitResult => {
    if (isPoison(id)) return { id, sha256, outcome: 'rejected', problem: problems.unreadableSeal() };
    const first = rows.get(id);
    if (first !== undefined && first !== sha256) {
      conflicts += 1;
      return { id, sha256, outcome: 'conflict', problem: problems.conflict() };
    }
    rows.set(id, sha256);
    return { id, sha256, outcome: first === undefined ? 'stored' : 'duplicate', receipt: 'R' };
  };
  return { has: (id) => rows.has(id), take: (batch) => batch.map(takeOne), conflicts: () => conflicts };
}
