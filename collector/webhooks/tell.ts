import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Occurrence } from './occurrence.ts';

/** Ten values a row; SQLite takes 32,766 in a statement. */
const ROWS_A_STATEMENT = 1_000;

/**
 * Writes that an endpoint is to be told (W1). What waits already, or is dead, begins anew.
 *
 * @param since RFC 3339, from when on it waits; undefined: since it happened
 */
export async function tell(
  writing: Kysely<Tables>,
  endpointId: string,
  occurrences: readonly Occurrence[],
  since?: string,
): Promise<void> {
  const rows = occurrences.map(({ eventId, responseId, event }) => ({
    endpoint_id: endpointId,
    event_id: eventId,
    response_id: responseId,
    body: JSON.stringify(event),
    written_at: since ?? event.timestamp,
    due_at: since ?? event.timestamp,
    claim: null,
    failures: 0,
    last_failure: null,
    dead_at: null,
  }));
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT)
    await writing
      .insertInto('webhook_deliveries')
      .values(rows.slice(at, at + ROWS_A_STATEMENT))
      .onConflict((conflict) =>
        conflict.columns(['endpoint_id', 'event_id']).doUpdateSet(({ ref }) => ({
          written_at: ref('excluded.written_at'),
          due_at: ref('excluded.due_at'),
          claim: null,
          failures: 0,
          last_failure: null,
          dead_at: null,
        })),
      )
      .execute();
}
