import * as v from 'valibot';
import { CONTACT_WAYS } from '../questions/contact/contact-ways.ts';
import { ReachedSchema } from './stage-report.ts';
import { STAGES } from './stage.ts';

/**
 * `GET /v1/receipts/{receipt}`, `PUT …/contact` and `POST …/withdrawal`, all with
 * `Authorization: Bearer <receipt secret>`: how far a voice has come, and what its customer has asked for.
 */
export const ReceiptReplySchema = v.object({
  receipt: v.string(),
  survey: v.string(),
  /** RFC 3339, when the collector stored it. */
  receivedAt: v.string(),
  stage: v.picklist(STAGES),
  /** All that it has come to, in their order; the first is `received`. */
  stages: v.array(ReachedSchema),
  /** How a person may be in touch: `no`, or by what; null where nothing was said, or is not kept any more. */
  contact: v.nullable(v.picklist(CONTACT_WAYS)),
  /** RFC 3339, when the customer first asked to have it withdrawn. */
  withdrawalRequestedAt: v.optional(v.string()),
});
export type ReceiptReply = v.InferOutput<typeof ReceiptReplySchema>;
