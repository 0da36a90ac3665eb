import * as v from 'valibot';

export const NewsSchema = v.variant('type', [
  v.object({ type: v.literal('begun'), id: v.string(), word: v.string() }),
  /** What the last page of the survey would say of a response. */
  v.object({
    type: v.literal('shown'),
    id: v.string(),
    state: v.string(),
    keeping: v.optional(v.string()),
  }),
  /** Its transaction has completed; nobody was told. */
  v.object({ type: v.literal('committed'), id: v.string() }),
  /** What waited from earlier visits is at the collector, or set aside. */
  v.object({ type: v.literal('delivered') }),
  /** From here on the point may be reached. */
  v.object({ type: v.literal('armed') }),
  v.object({ type: v.literal('reached') }),
  v.object({ type: v.literal('answered') }),
  v.object({ type: v.literal('failed'), message: v.string() }),
]);

/** What a page tells, before it goes on. */
export type News = v.InferOutput<typeof NewsSchema>;
