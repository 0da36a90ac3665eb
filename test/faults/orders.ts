import * as v from 'valibot';
import { points } from './points.ts';

export const OrdersSchema = v.object({
  /** Where the page stops, to be killed there; nowhere in a visit that only brings what waits. */
  point: v.optional(v.picklist(points)),
  /** What the customer writes: one response each. */
  words: v.array(v.string()),
  /** Of the words, one whose response the collector will not take. */
  poison: v.optional(v.string()),
  /** The network goes away as the customer begins, and is back once all is answered, where there is a point. */
  isOffline: v.boolean(),
  /** The database is opened as code does that came so many releases later. */
  release: v.number(),
});

/** What a page is told to do in one visit. */
export type Orders = v.InferOutput<typeof OrdersSchema>;
