import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Occurrence } from './occurrence.ts';

export interface Wanted {
  /** Those whose place is beyond it. */
  readonly after: number;
  /** RFC 3339: those that were stored then or later. */
  readonly since: string;
  readonly most: number;
}

/** Voices that have their places, in that order. */
export async function voicesAsOccurrences(
  database: Kysely<Tables>,
  { after, since, most }: Wanted,
): Promise<readonly (Occurrence & { readonly position: number })[]> {
  const rows = await database
    .selectFrom('listed_voices as place')
    .innerJoin('voices as voice', (join) =>
      join.onRef('voice.response_id', '=', 'place.response_id').onRef('voice.ordinal', '=', 'place.ordinal'),
    )
    .innerJoin('responses as response', 'response.id', 'place.response_id')
    .where('place.position', '>', after)
    .where('response.received_at', '>=', since)
    .orderBy('place.position')
    .limit(most)
    .select([
      'place.position',
      'response.id as response',
      'voice.ordinal',
      'response.receipt',
      'response.survey',
      'voice.class',
      'response.received_at',
    ])
    .execute();
  return rows.map(({ received_at, ...data }) => ({
    position: data.position,
    eventId: `voice_${data.response}_${data.ordinal}`,
    responseId: data.response,
    event: { type: 'voice.received', timestamp: received_at, data },
  }));
}
