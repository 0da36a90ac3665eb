import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Occurrence } from './occurrence.ts';

/** Withdrawals that were asked for then or later (RFC 3339), of all responses that are there or of one. */
export async function withdrawalsAsOccurrences(
  database: Kysely<Tables>,
  since: string,
  responseId?: string,
): Promise<readonly Occurrence[]> {
  const rows = await database
    .selectFrom('withdrawals as withdrawal')
    .innerJoin('responses as response', 'response.id', 'withdrawal.response_id')
    .where('withdrawal.requested_at', '>=', since)
    .$if(responseId !== undefined, (query) => query.where('response.id', '=', responseId ?? ''))
    .orderBy('withdrawal.requested_at')
    .select(['response.id as response', 'response.receipt', 'response.survey', 'withdrawal.requested_at'])
    .execute();
  return rows.map(({ requested_at, ...data }) => ({
    eventId: `withdrawal_${data.response}`,
    responseId: data.response,
    event: { type: 'withdrawal.requested', timestamp: requested_at, data },
  }));
}
