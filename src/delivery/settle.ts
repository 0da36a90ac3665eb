import type { EntryChange } from '../outbox/next-entry.ts';
import { toOutboxError } from '../outbox/to-outbox-error.ts';
import type { DeliveryEnvironment } from './environment.ts';
import type { Verdict } from './verdict.ts';

/** Asking for each record alone would only wait as often for the same disk. */
function mayTakeOthers(error: unknown): boolean {
  const { failure } = toOutboxError(error);
  return failure === 'aborted' || failure === 'full';
}

/**
 * Carries a verdict into the outbox, in one transaction: a hundred of them would each wait for the disk. Resolves to
 * the ids that the store would not let go: they are sent again, which the collector answers with `duplicate`. Never
 * rejects.
 */
export async function settle(
  { sent, setAside }: Extract<Verdict, { act: 'settle' }>,
  { outbox, now }: Pick<DeliveryEnvironment, 'outbox' | 'now'>,
): Promise<readonly string[]> {
  const at = now();
  const changes = new Map<string, EntryChange>([
    ...sent.map((id) => [id, { type: 'acknowledged', at }] as const),
    ...setAside.map(({ id, problem }) => [id, { type: 'refused', problem }] as const),
  ]);
  try {
    await outbox.change(changes);
    return [];
  } catch (error) {
    if (changes.size < 2 || !mayTakeOthers(error)) return [...changes.keys()];
  }
  // One that cannot be written never holds up the rest (R3).
  const failed: string[] = [];
  for (const [id, change] of changes) {
    await outbox.change(new Map([[id, change]])).catch(() => void failed.push(id));
  }
  return failed;
}
