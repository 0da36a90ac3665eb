import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Occurrence } from './occurrence.ts';

/** Contacts that were changed then or later (RFC 3339), of all responses or of one: each as it was changed last. */
export async function contactsAsOccurrences(
  database: Kysely<Tables>,
  since: string,
  responseId?: string,
): Promise<readonly Occurrence[]> {
  const rows = await database
    .selectFrom('contacts as contact')
    .innerJoin('responses as response', 'response.id', 'contact.response_id')
    .where('contact.received_at', '>=', since)
    // What came with the response is no change.
    .whereRef('contact.received_at', '>', 'response.received_at')
    .$if(responseId !== undefined, (query) => query.where('response.id', '=', responseId ?? ''))
    .orderBy('contact.received_at')
    .select([
      'response.id as response',
      'response.receipt',
      'response.survey',
      'contact.received_at as changedAt',
    ])
    .execute();
  return rows.map(({ changedAt, ...data }) => ({
    eventId: `contact_${data.response}_${Date.parse(changedAt)}`,
    responseId: data.response,
    event: { type: 'contact.changed', timestamp: changedAt, data },
  }));
}
