import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { listNew } from '../voices/list-new.ts';
import { deliverDue } from '../webhooks/deliver-due.ts';
import { createDeliveryStore, type DeliveryStore } from '../webhooks/delivery-store.ts';
import { createEndpointStore, type EndpointStore } from '../webhooks/endpoint-store.ts';
import { reachable } from '../webhooks/networks.ts';
import { openSecretBox } from '../keys/open-secret-box.ts';
import type { SendWebhook } from '../webhooks/send-webhook.ts';
import type { Signed } from '../webhooks/sign-webhook.ts';
import type { WebhooksWorld } from '../webhooks/start-webhooks.ts';
import { addWebhook, type Command } from '../webhooks/webhook-commands.ts';
import type { TestCollector } from './test-collector.ts';

/** Webhooks of a test's collector, with receivers that answer as they are told to, and a clock to be turned. */
export interface TestWebhooks {
  readonly world: WebhooksWorld;
  readonly endpoints: EndpointStore;
  readonly deliveries: DeliveryStore;
  /** Each attempt, with where it went. */
  readonly sent: readonly (Signed & { readonly url: string })[];
  /** Runs a command of the operator's. */
  run(command: Command, ...words: readonly string[]): Promise<string>;
  /** Its id and its secret. */
  add(url?: string, events?: string): Promise<{ readonly id: string; readonly secret: string }>;
  /** One round at each endpoint that is enabled. */
  round(): Promise<void>;
  turnClock(byMs: number): void;
}

/** @param answer what becomes of an attempt; 204 if nothing is said */
export async function testWebhooks(
  { database, deps, folder }: TestCollector,
  answer: SendWebhook = async () => ({ status: 204, retryAfter: null }),
): Promise<TestWebhooks> {
  const sent: (Signed & { readonly url: string })[] = [];
  let time = deps.now();
  const { box: secrets } = await openSecretBox(join(folder, 'webhook-keys.json'), time);
  const endpoints = createEndpointStore(database);
  const deliveries = createDeliveryStore(database);
  const world: WebhooksWorld = {
    endpoints,
    deliveries,
    secrets,
    send: (url, signed, signal) => {
      sent.push({ ...signed, url: url.href });
      return answer(url, signed, signal);
    },
    log: deps.log,
    metrics: deps.metrics,
    now: () => time,
    random: () => 0.5,
    newClaim: randomUUID,
    listNew: () => listNew(database),
  };
  const run: TestWebhooks['run'] = (command, ...words) =>
    command(words, {
      database,
      openSecrets: async () => secrets,
      mayReach: reachable([]),
      now: time,
    });
  return {
    world,
    endpoints,
    deliveries,
    sent,
    run,
    async add(url = 'https://crm.example/koe', events = 'voice.received,withdrawal.requested') {
      const [id = '', secret = ''] = (await run(addWebhook, '--url', url, '--events', events)).split('\t');
      return { id, secret };
    },
    async round() {
      await listNew(database);
      for (const endpoint of await endpoints.all())
        if (endpoint.disabledAt === null) await deliverDue(endpoint, world, new AbortController().signal);
    },
    turnClock(byMs) {
      time += byMs;
    },
  };
}
