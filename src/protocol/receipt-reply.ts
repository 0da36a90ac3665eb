import * as v from 'valibot';

/**
 * `GET /v1/receipts/{receipt}` and `POST /v1/receipts/{receipt}/withdrawal`, both with
 * `Authorization: Bearer <receipt secret>`: how far a voice has come.
 */
export const ReceiptReplySchema = v.object({
  receipt: v.string(),
  survey: v.string(),
  /** RFC 3339, when the collector stored it. */
  receivedAt: v.string(),
  stage: v.picklist(['received']),
  /** RFC 3339, when the customer first asked to have it withdrawn. */
  withdrawalRequestedAt: v.optional(v.string()),
});
export type ReceiptReply = v.InferOutput<typeof ReceiptReplySchema>;
