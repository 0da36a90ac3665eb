import * as v from 'valibot';
import { points } from './points.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const KillSchema = v.object({
  engine: v.string(),
  point: v.picklist(points),
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The point was not reached, or what waited was not brought, within a minute. */
  isStuck: v.boolean(),
  /** Responses that were shown as saved before the kill. */
  promised: count,
  lost: count,
  doubled: count,
  falseClaims: count,
  /** Places in which a customer's word could be read: files of the profile, the collector's log, addresses, replies. */
  readable: count,
});

/** One kill, and what was found after the next start. */
export type Kill = v.InferOutput<typeof KillSchema>;
