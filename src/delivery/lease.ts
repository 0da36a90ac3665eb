import type { PageStorage } from '../outbox/environment.ts';

const KEY = 'koe.delivery.lease';
/** Longer than one turn; a tab that froze or died while it held the lease holds up the others no longer than this. */
const LEASE_MS = 60_000;

/**
 * A lock for browsers without Web Locks. Returns how to give it back, or undefined while another tab holds it. Two
 * tabs may get it at the same moment; then both send, and the collector stores one row (X4).
 */
export function takeLease(storage: PageStorage, now: number): (() => void) | undefined {
  const until = Number(storage.getItem(KEY));
  // One that ends later than any lease can was written before the clock was set back.
  if (until > now && until <= now + LEASE_MS) return undefined;
  const mine = String(now + LEASE_MS);
  storage.setItem(KEY, mine);
  return () => {
    if (storage.getItem(KEY) === mine) storage.removeItem(KEY);
  };
}
