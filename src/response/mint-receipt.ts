import { base64url } from './base64url.ts';
import type { RandomBytes } from './random-bytes.ts';
import { mintReceiptNumber } from './receipt-number.ts';
import type { Receipt } from './receipt.ts';

/** A receipt of its own for every session; it needs no collector, so it can be shown offline. */
export function mintReceipt(randomBytes: RandomBytes): Receipt {
  return { number: mintReceiptNumber(randomBytes), secret: base64url(randomBytes(16)) };
}
