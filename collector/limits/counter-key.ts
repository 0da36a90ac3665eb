import { createHmac } from 'node:crypto';
import type { Limit, Window } from './limit.ts';

/** The name that a subject is counted under in a window. */
export type CounterKey = (limit: Limit, subject: string, window: Window) => string;

/**
 * Names from which nobody reads an address or a receipt who does not have the secret: there are so few addresses that
 * a plain hash of each could be tried. `secret` is the same for all instances.
 */
export const createCounterKey =
  (secret: string): CounterKey =>
  ({ name }, subject, { begin }) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['koe rate counter', name, subject, begin]))
      .digest('base64url');
