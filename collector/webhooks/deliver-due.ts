import type { Log } from '../log/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Claimed, DeliveryStore } from './delivery-store.ts';
import type { Endpoint, EndpointStore } from './endpoint-store.ts';
import type { SecretBox } from '../keys/secret-box.ts';
import type { SendWebhook } from './send-webhook.ts';
import { settlementOf, type Settlement } from './settlement-of.ts';
import { signWebhook } from './sign-webhook.ts';

export interface DeliveryWorld {
  readonly endpoints: Pick<EndpointStore, 'all' | 'rest'>;
  readonly deliveries: Pick<DeliveryStore, 'claim' | 'settle' | 'release' | 'oldest'>;
  readonly secrets: Pick<SecretBox, 'open'>;
  readonly send: SendWebhook;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'countWebhooks' | 'tellOldestWebhook'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => number;
  readonly newClaim: () => string;
}

/** Attempts at one endpoint at the same time. */
const AT_ONCE = 10;
/** Within what Standard Webhooks recommends, and within a claim. */
const GIVE_UP_MS = 20_000;

/**
 * Attempts some of what is due at an endpoint. Resolves to whether there may be more.
 *
 * @param giveUp ends attempts that are under way; they are as if they had not been
 */
export async function deliverDue(
  endpoint: Endpoint,
  world: DeliveryWorld,
  giveUp: AbortSignal,
): Promise<boolean> {
  const secrets = await secretsOf(endpoint, world);
  const claimed = await world.deliveries.claim(endpoint.id, AT_ONCE, world.newClaim(), world.now());
  // All come to their end, also where the database fails one of them.
  const attempts = await Promise.allSettled(
    claimed.map((delivery) => deliver(delivery, endpoint, secrets, world, giveUp)),
  );
  const failed = attempts.find((attempt) => attempt.status === 'rejected');
  if (failed) throw failed.reason;
  const restMs = Math.max(
    0,
    ...attempts.map((attempt) => (attempt.status === 'fulfilled' ? attempt.value : 0)),
  );
  if (restMs > 0) await world.endpoints.rest(endpoint.id, new Date(world.now() + restMs).toISOString());
  return claimed.length === AT_ONCE;
}

async function secretsOf(
  { secret, oldSecret, oldSecretUntil }: Endpoint,
  { secrets, now }: DeliveryWorld,
): Promise<readonly string[]> {
  const oldHolds = oldSecret !== null && oldSecretUntil !== null && now() < Date.parse(oldSecretUntil);
  return Promise.all([secret, ...(oldHolds ? [oldSecret] : [])].map((sealed) => secrets.open(sealed)));
}

/** Resolves to how long the endpoint is to be left in peace. */
async function deliver(
  delivery: Claimed,
  endpoint: Endpoint,
  secrets: readonly string[],
  { deliveries, send, log, metrics, now, random }: DeliveryWorld,
  giveUp: AbortSignal,
): Promise<number> {
  const began = now();
  const signed = signWebhook(delivery.eventId, delivery.body, secrets, began);
  const signal = AbortSignal.any([giveUp, AbortSignal.timeout(GIVE_UP_MS)]);
  const answer = await send(new URL(endpoint.url), signed, signal);
  if (giveUp.aborted && 'failure' in answer) {
    await deliveries.release(delivery, now());
    return 0;
  }
  const settlement = settlementOf(answer, delivery.failures, now(), random());
  await deliveries.settle(delivery, settlement, now());
  metrics.countWebhooks(settlement.is === 'gone' ? 'dead' : settlement.is);
  report(settlement, { webhook: endpoint.id, attempt: delivery.failures + 1, ms: now() - began }, log);
  return 'restMs' in settlement ? settlement.restMs : 0;
}

function report(settlement: Settlement, line: object, log: Log): void {
  switch (settlement.is) {
    case 'delivered':
      log.info(line, 'webhook delivered');
      return;
    case 'failed':
      log.warn({ ...line, reason: settlement.reason }, 'webhook failed');
      return;
    case 'dead':
      log.error({ ...line, reason: settlement.reason }, 'webhook is dead');
      return;
    case 'gone':
      log.error(line, 'webhook endpoint is gone and disabled');
  }
}
