import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';
import type { Endpoint } from './endpoint-store.ts';
import { contactsAsOccurrences } from './contacts-as-occurrences.ts';
import { erasuresAsOccurrences } from './erasures-as-occurrences.ts';
import { tell } from './tell.ts';
import { voicesAsOccurrences } from './voices-as-occurrences.ts';
import { withdrawalsAsOccurrences } from './withdrawals-as-occurrences.ts';

/** What is told once more: dead letters, all or one of them, or what happened from a place or time (RFC 3339) on. */
export type Range =
  | { readonly from: 'dead'; readonly event: string | undefined }
  | { readonly from: 'place'; readonly after: number }
  | { readonly from: 'time'; readonly since: string };

const AT_ONCE = 1_000;

/** Has an endpoint told once more of what it wants. Resolves to of how much. */
export const replay = (database: Database, endpoint: Endpoint, range: Range, now: string): Promise<number> =>
  orStoreError(async () => {
    if (range.from === 'dead') return revive(database, endpoint.id, range.event, now);
    let told = 0;
    if (endpoint.events.includes('voice.received'))
      told += await replayPlaces(database, endpoint.id, voicesAsOccurrences, range, now);
    if (range.from === 'place') return told;
    if (endpoint.events.includes('withdrawal.requested')) {
      const withdrawals = await withdrawalsAsOccurrences(database, range.since);
      await tell(database, endpoint.id, withdrawals, now);
      told += withdrawals.length;
    }
    if (endpoint.events.includes('contact.changed')) {
      const contacts = await contactsAsOccurrences(database, range.since);
      await tell(database, endpoint.id, contacts, now);
      told += contacts.length;
    }
    if (endpoint.events.includes('response.erased'))
      told += await replayPlaces(database, endpoint.id, erasuresAsOccurrences, range, now);
    return told;
  });

async function revive(
  database: Database,
  endpointId: string,
  event: string | undefined,
  now: string,
): Promise<number> {
  const revived = await database
    .updateTable('webhook_deliveries')
    .set({ written_at: now, due_at: now, failures: 0, dead_at: null })
    .where('endpoint_id', '=', endpointId)
    .where('dead_at', 'is not', null)
    .$if(event !== undefined, (query) => query.where('event_id', '=', event ?? ''))
    .executeTakeFirst();
  return Number(revived.numUpdatedRows);
}

/** What has places, in their order. */
async function replayPlaces(
  database: Database,
  endpointId: string,
  read: typeof voicesAsOccurrences,
  range: Exclude<Range, { readonly from: 'dead' }>,
  now: string,
): Promise<number> {
  const since = range.from === 'time' ? range.since : '';
  let after = range.from === 'place' ? range.after : 0;
  for (let told = 0; ;) {
    const placed = await read(database, { after, since, most: AT_ONCE });
    const last = placed.at(-1);
    if (!last) return told;
    await tell(database, endpointId, placed, now);
    told += placed.length;
    after = last.position;
  }
}
