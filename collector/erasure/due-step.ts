import type { Transaction } from 'kysely';
import { noteIn } from '../audit/audit-log.ts';
import type { Tables } from '../storage/tables.ts';
import type { Retention } from './retention.ts';

/** What one transaction erases, at most. */
export interface DueBatch {
  readonly writing: Transaction<Tables>;
  /** RFC 3339: what is older is due. */
  readonly before: string;
  readonly most: number;
  readonly who: string;
  readonly now: string;
}

/** Erases a batch of what is due; resolves to how much that was, 0 once nothing is left. */
export type DueStep = (batch: DueBatch) => Promise<number>;

/** A step whose doing is noted in its own transaction. */
export const noted =
  (kind: keyof Retention, step: (batch: DueBatch) => Promise<{ readonly length: number }>): DueStep =>
  async (batch) => {
    const { length: count } = await step(batch);
    const { writing, who, before, now } = batch;
    if (count > 0) await noteIn(writing, { who, did: 'erase', about: { kind, before }, count }, now);
    return count;
  };
