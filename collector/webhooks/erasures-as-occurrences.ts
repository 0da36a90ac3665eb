import type { Kysely } from 'kysely';
import type { ErasedResponsesTable, Tables } from '../storage/tables.ts';
import type { Occurrence } from './occurrence.ts';
import type { Wanted } from './voices-as-occurrences.ts';

type Erased = Pick<ErasedResponsesTable, 'id' | 'position' | 'erased_at'>;

export const erasureAsOccurrence = ({
  id,
  position,
  erased_at,
}: Erased): Occurrence & { readonly position: number } => ({
  position,
  eventId: `erasure_${id}`,
  responseId: null,
  event: { type: 'response.erased', timestamp: erased_at, data: { position, response: id } },
});

/** Erasures in their order, those of then or later (RFC 3339). */
export async function erasuresAsOccurrences(
  database: Kysely<Tables>,
  { after, since, most }: Wanted,
): Promise<readonly (Occurrence & { readonly position: number })[]> {
  const rows = await database
    .selectFrom('erased_responses')
    .where('position', '>', after)
    .where('erased_at', '>=', since)
    .orderBy('position')
    .limit(most)
    .select(['id', 'position', 'erased_at'])
    .execute();
  return rows.map(erasureAsOccurrence);
}
