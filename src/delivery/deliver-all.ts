import type { DeliveryEnvironment } from './environment.ts';
import { inTurn } from './in-turn.ts';
import { createSender } from './sender.ts';

/**
 * Sends what waits, once, for a service worker that the browser woke for it (R6). Resolves to whether nothing is left
 * to be done; else the browser does well to wake us again. Never rejects.
 */
export async function deliverAll(environment: Omit<DeliveryEnvironment, 'window'>): Promise<boolean> {
  const { channel } = environment;
  const sender = createSender(environment, () => channel?.postMessage('changed'));
  if (sender.firstWait) return false;
  for (;;) {
    const next = await inTurn(environment, sender.sendNext);
    if (next === 'done') return true;
    // A wait, or a tab that is sending: either may end without having sent everything.
    if (next !== 'again') return false;
  }
}
