import type { SealedResponse } from '../protocol/submit.ts';
import type { Receipt } from '../response/receipt.ts';

/** A finished response waiting on the device. */
export interface OutboxRecord extends SealedResponse {
  readonly receipt: Receipt;
  /** The survey's title in the language it was answered in; records of older code have none. */
  readonly title?: string;
  /** Milliseconds since the epoch, by the device's clock. */
  readonly savedAt: number;
}
