import type { Entry } from './entry.ts';
import type { EntryChange } from './next-entry.ts';
import type { OutboxRecord } from './outbox-record.ts';
import type { ReceiptState } from './receipt-state.ts';

export type { OutboxRecord, ReceiptState };

/** Where a record is kept: `disk` survives a kill, `page-storage` most things, `memory` only until the page goes. */
export type Keeping = 'disk' | 'page-storage' | 'memory';

export interface OutboxCounts {
  readonly waiting: number;
  readonly setAside: number;
}

/**
 * Where a finished response becomes durable. Every promise settles: each open and each transaction has a deadline.
 * A method rejects with `OutboxError` when the store cannot be had or is full; nothing is evicted to make room.
 */
export interface Outbox {
  /** Changes within a visit when the disk dies or comes back: to be read after `enqueue`. */
  readonly keeping: Keeping;
  /** Resolves only after the strict transaction has completed (D). Idempotent by id: the first bytes stay. */
  enqueue(record: OutboxRecord): Promise<void>;
  /** Oldest first, at most `limit`, skipping `except`. */
  waiting(limit: number, except?: ReadonlySet<string>): Promise<readonly OutboxRecord[]>;
  /** What has happened to responses, by their ids: all of it in one transaction. No-op where it means nothing. */
  change(changes: ReadonlyMap<string, EntryChange>): Promise<void>;
  /** All that is kept, newest first. Rejects rather than leave something out. */
  all(): Promise<readonly Entry[]>;
  stateOf(id: string): Promise<ReceiptState | undefined>;
  counts(): Promise<OutboxCounts>;
  close(): void;
}

export type OutboxFailure = 'unavailable' | 'full' | 'timeout' | 'aborted' | 'newer-version';
export class OutboxError extends Error {
  readonly failure: OutboxFailure;
  constructor(failure: OutboxFailure, options?: ErrorOptions) {
    super(`outbox: ${failure}`, options);
    this.name = 'OutboxError';
    this.failure = failure;
  }
}
