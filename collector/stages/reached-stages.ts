import type { Kysely } from 'kysely';
import { isStage, STAGES, type Reached } from '../../src/protocol/stage.ts';
import type { Tables } from '../storage/tables.ts';

/** All stages that a response has come to, in their order. */
export async function reachedStages(
  database: Kysely<Tables>,
  id: string,
  receivedAt: string,
): Promise<readonly Reached[]> {
  const rows = await database
    .selectFrom('response_stages')
    .where('response_id', '=', id)
    .select(['stage', 'reached_at as at'])
    .execute();
  const told = rows.flatMap(({ stage, at }) => (isStage(stage) ? [{ stage, at }] : []));
  return [
    { stage: 'received', at: receivedAt },
    ...told.toSorted((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage)),
  ];
}
