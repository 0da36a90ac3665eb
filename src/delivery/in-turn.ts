import type { DeliveryEnvironment } from './environment.ts';
import { takeLease } from './lease.ts';

/** Held by the tab that sends. */
export const DELIVERY_LOCK = 'koe-delivery';

type TurnEnvironment = Pick<DeliveryEnvironment, 'locks' | 'localStorage' | 'now'>;

async function underLease<T>(
  { localStorage, now }: TurnEnvironment,
  work: () => Promise<T>,
): Promise<T | undefined> {
  let giveBack: (() => void) | undefined = () => undefined;
  try {
    giveBack = takeLease(localStorage(), now());
  } catch {
    // Where a lease cannot be kept, tabs do not share an outbox on disk either.
  }
  const result = giveBack && (await work());
  giveBack?.();
  return result;
}

/**
 * Does `work`, or resolves to undefined because another tab is at it. Only saves traffic (X4): never waits for the
 * lock and never takes it away. `work` must not reject.
 */
export async function inTurn<T>(
  environment: TurnEnvironment,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const { locks } = environment;
  if (!locks) return underLease(environment, work);
  try {
    return await locks.request(DELIVERY_LOCK, { ifAvailable: true }, async (lock) =>
      lock ? work() : undefined,
    );
  } catch {
    // Frames whose storage is blocked may not ask for locks.
    return underLease(environment, work);
  }
}
