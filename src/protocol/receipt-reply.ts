import * as v from 'valibot';

/** `GET /v1/receipts/{receipt}` with `Authorization: Bearer <receipt secret>`: how far a voice has come. */
export const ReceiptReplySchema = v.object({
  receipt: v.string(),
  survey: v.string(),
  /** RFC 3339, when the collector stored it. */
  receivedAt: v.string(),
  stage: v.picklist(['received']),
});
export type ReceiptReply = v.InferOutput<typeof ReceiptReplySchema>;
