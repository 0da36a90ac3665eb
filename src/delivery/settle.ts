import type { DeliveryEnvironment } from './environment.ts';
import type { Verdict } from './verdict.ts';

/**
 * Carries a verdict into the outbox, one record after the other. Resolves to the ids that the store would not let go:
 * they are sent again, which the collector answers with `duplicate`. Never rejects.
 */
export async function settle(
  { sent, setAside }: Extract<Verdict, { act: 'settle' }>,
  { outbox, now }: Pick<DeliveryEnvironment, 'outbox' | 'now'>,
): Promise<readonly string[]> {
  const failed: string[] = [];
  const each = (id: string, work: Promise<void>) => work.catch(() => void failed.push(id));
  for (const id of sent) await each(id, outbox.settleSent(id, now()));
  for (const { id, problem } of setAside) await each(id, outbox.settleSetAside(id, problem));
  return failed;
}
