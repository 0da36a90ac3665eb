import * as v from 'valibot';
import { SealedResponseSchema } from './submit.ts';

/**
 * One response in a file, for when it does not get through: the customer hands it over by another way. Sealed as it
 * is, nobody on that way can read it, and the receipt's secret is not in it.
 */
export const SealedFileSchema = v.object({
  format: v.literal('koe-sealed-response'),
  version: v.literal(1),
  /** 12 characters without separators, for whoever looks the file up. */
  receipt: v.string(),
  /** RFC 3339, by the device's clock. */
  savedAt: v.string(),
  response: SealedResponseSchema,
});
export type SealedFile = v.InferOutput<typeof SealedFileSchema>;
