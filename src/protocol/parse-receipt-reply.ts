import { isRecord } from '../questions/is-record.ts';
import type { ReceiptReply } from './receipt-reply.ts';

/**
 * How far a voice has come, as a device reads it; undefined when it is no such reply (R5). By hand, since
 * `ReceiptReplySchema` would bring the schema library into the widget; a test holds the two together.
 */
export function parseReceiptReply(input: unknown): ReceiptReply | undefined {
  if (!isRecord(input)) return undefined;
  const { receipt, survey, receivedAt, stage, withdrawalRequestedAt } = input;
  if (typeof receipt !== 'string' || typeof survey !== 'string' || typeof receivedAt !== 'string')
    return undefined;
  if (stage !== 'received') return undefined;
  return {
    receipt,
    survey,
    receivedAt,
    stage,
    ...(typeof withdrawalRequestedAt === 'string' && { withdrawalRequestedAt }),
  };
}
