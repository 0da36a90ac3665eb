import type { SealedResponse, SubmitResult } from '../../src/protocol/submit.ts';

/** A sealed response, and what has to become of it. */
export interface Item {
  readonly sealed: SealedResponse;
  readonly receipt: string;
  /** Sealed twice under one id: only one of the two may be kept. */
  readonly isRival: boolean;
  readonly isInvited: boolean;
}

/** A row as it stands in the database, whatever the API says. */
export interface StoredRow {
  readonly id: string;
  readonly sha256: string;
  readonly receipt: string;
  readonly answers: number;
}

export interface Verdict {
  readonly acknowledged: number;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly invitationsUsed: number;
  /** In words; none when all is as it must be. */
  readonly violations: readonly string[];
}

const nameOf = ({ id, sha256 }: Pick<SealedResponse, 'id' | 'sha256'>): string => `${id} ${sha256}`;

/** What clients were told, held against what is stored in the end. */
export class Ledger {
  readonly #acknowledged = new Map<string, Item>();
  readonly #storedReplies = new Map<string, number>();
  readonly #refused = new Set<string>();
  readonly #violations: string[] = [];
  readonly #counts = { duplicates: 0, conflicts: 0, invitationsUsed: 0 };

  /** How many responses clients were told to be kept. */
  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  note(item: Item, result: SubmitResult): void {
    const name = nameOf(item.sealed);
    if (nameOf(result) !== name) this.#violations.push(`${name}: echoed as ${nameOf(result)}`);
    if ('receipt' in result) {
      this.#acknowledged.set(name, item);
      if (result.receipt !== item.receipt)
        this.#violations.push(`${name}: acknowledged with another's receipt`);
      if (result.outcome === 'duplicate') this.#counts.duplicates += 1;
      else this.#storedReplies.set(item.sealed.id, (this.#storedReplies.get(item.sealed.id) ?? 0) + 1);
      return;
    }
    this.#refused.add(name);
    if (result.outcome === 'conflict' && item.isRival) this.#counts.conflicts += 1;
    else if (result.problem.type === '/problems/invitation-used' && item.isInvited)
      this.#counts.invitationsUsed += 1;
    else this.#violations.push(`${name}: ${result.outcome}, ${result.problem.type}`);
  }

  judge(rows: readonly StoredRow[]): Verdict {
    const violations = [...this.#violations];
    const byId = Map.groupBy(rows, ({ id }) => id);
    for (const [name, { sealed, receipt }] of this.#acknowledged) {
      const found = byId.get(sealed.id) ?? [];
      const [row] = found;
      if (found.length !== 1 || !row) violations.push(`${name}: acknowledged, and in ${found.length} rows`);
      else if (row.sha256 !== sealed.sha256 || row.receipt !== receipt)
        violations.push(`${name}: acknowledged, but another one is kept`);
      else if (row.answers !== 1) violations.push(`${name}: kept with ${row.answers} answers`);
      if (this.#refused.has(name)) violations.push(`${name}: acknowledged, and refused as well`);
    }
    for (const [id, times] of this.#storedReplies)
      if (times > 1) violations.push(`${id}: called stored ${times} times`);
    const known = new Set([...this.#acknowledged.values()].map(({ sealed }) => sealed.id));
    for (const { id } of rows) if (!known.has(id)) violations.push(`${id}: kept, and never acknowledged`);
    return { acknowledged: this.acknowledged, ...this.#counts, violations };
  }
}
