import type { DeliveryEnvironment } from './environment.ts';
import { DELIVERY_LOCK } from './in-turn.ts';

/** A tab that froze while it sends must not keep a person from what they want. */
const PATIENCE_MS = 5_000;

/**
 * As `work` settles, done while no tab sends. That only makes it likelier that nothing is on its way: where there are
 * no locks, and when patience ends, `work` is done all the same. The transactions are what keeps records whole.
 */
export async function whenQuiet<T>(
  { locks, startTimer }: Pick<DeliveryEnvironment, 'locks' | 'startTimer'>,
  work: () => Promise<T>,
): Promise<T> {
  if (!locks) return work();
  const patience = new AbortController();
  const cancel = startTimer(PATIENCE_MS, () => patience.abort());
  let working: Promise<T> | undefined;
  try {
    await locks.request(DELIVERY_LOCK, { signal: patience.signal }, async () => {
      cancel();
      working = work();
      await working.catch(() => undefined);
    });
  } catch {
    // No lock to be had in time; frames whose storage is blocked may not ask for one.
  }
  cancel();
  return working ?? work();
}
