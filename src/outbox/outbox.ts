import type { Problem } from '../protocol/problem.ts';
import type { SealedResponse } from '../protocol/submit.ts';
import type { Receipt } from '../response/receipt.ts';

/** Where a record is kept: `disk` survives a kill, `page-storage` most things, `memory` only until the page goes. */
export type Keeping = 'disk' | 'page-storage' | 'memory';

/** A finished response waiting on the device. */
export interface OutboxRecord extends SealedResponse {
  readonly receipt: Receipt;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly savedAt: number;
}

/** What a customer may be told of one response; `lost` never is a state. */
export type ReceiptState =
  | {
      readonly state: 'waiting';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
    }
  | {
      readonly state: 'sent';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
      readonly sentAt: number;
    }
  | {
      readonly state: 'set-aside';
      readonly receipt: Receipt;
      readonly survey: string;
      readonly savedAt: number;
      readonly problem: Problem;
    };

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
  /** Removes the record and writes its receipt in one transaction. No-op when it is gone already. */
  settleSent(id: string, sentAt: number): Promise<void>;
  /** Moves the record, ciphertext and all, to `setAside` in one transaction. */
  settleSetAside(id: string, problem: Problem): Promise<void>;
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
