import * as v from 'valibot';

/** That a response was erased: whoever has a copy of its voices erases it, too. */
const ErasureSchema = v.object({
  /** Its place among the erasures, counted from 1. */
  position: v.number(),
  /** The response's id. */
  response: v.string(),
  /** RFC 3339. */
  erasedAt: v.string(),
});
export type Erasure = v.InferOutput<typeof ErasureSchema>;

/** `GET /v1/erasures?after=<position>`; `next` is what to ask `after` the next time, the same where there is nothing new. */
export const ErasuresReplySchema = v.object({ erasures: v.array(ErasureSchema), next: v.number() });
export type ErasuresReply = v.InferOutput<typeof ErasuresReplySchema>;
