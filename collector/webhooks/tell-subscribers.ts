import type { Kysely } from 'kysely';
import type { WebhookEvent } from '../../src/protocol/webhook-event.ts';
import type { Tables } from '../storage/tables.ts';
import type { Occurrence } from './occurrence.ts';
import { parseEvents } from './parse-events.ts';
import { tell } from './tell.ts';

/**
 * Writes, in the transaction of what happened, that every endpoint which wants such events is to be told (W1). Looks
 * for what happened only where there is one.
 */
export async function tellSubscribers(
  writing: Kysely<Tables>,
  type: WebhookEvent['type'],
  happened: () => Promise<readonly Occurrence[]>,
): Promise<void> {
  const endpoints = await writing
    .selectFrom('webhook_endpoints')
    .where('disabled_at', 'is', null)
    .select(['id', 'events'])
    .execute();
  const subscribers = endpoints.filter(({ events }) => parseEvents(events).includes(type));
  if (subscribers.length === 0) return;
  const occurrences = await happened();
  for (const { id } of subscribers) await tell(writing, id, occurrences);
}
