import { randomUUID } from 'node:crypto';
import type { Config } from '../parse-config.ts';
import type { Database } from '../storage/open-database.ts';
import { listNew } from '../voices/list-new.ts';
import { createDeliveryStore } from './delivery-store.ts';
import { createEndpointStore } from './endpoint-store.ts';
import { reachable } from './networks.ts';
import { openSecretBox } from '../keys/open-secret-box.ts';
import { createSendWebhook } from './send-webhook.ts';
import { startWebhooks, type Webhooks, type WebhooksWorld } from './start-webhooks.ts';

/** Starts to tell what there is to tell. Rejects with a `StartupError` when the key file cannot be trusted. */
export async function runWebhooks(
  { webhookKeyFile, webhookNetworks }: Pick<Config, 'webhookKeyFile' | 'webhookNetworks'>,
  database: Database,
  world: Pick<WebhooksWorld, 'log' | 'metrics' | 'now'>,
): Promise<Webhooks> {
  return startWebhooks({
    ...world,
    endpoints: createEndpointStore(database),
    deliveries: createDeliveryStore(database),
    secrets: (await openSecretBox(webhookKeyFile, world.now())).box,
    send: createSendWebhook(reachable(webhookNetworks)),
    listNew: () => listNew(database),
    random: Math.random,
    newClaim: randomUUID,
  });
}
