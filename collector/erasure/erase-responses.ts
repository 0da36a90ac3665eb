import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import { erasureAsOccurrence } from '../webhooks/erasures-as-occurrences.ts';
import { tellSubscribers } from '../webhooks/tell-subscribers.ts';

/**
 * Erases responses with all that hangs on them, what was still to be told of them, too; of each its id and hash stay, so
 * that it is not stored again (X8), and other systems are told that it is gone (W5).
 * Resolves to the ids of those that were there.
 */
export async function eraseResponses(
  writing: Transaction<Tables>,
  ids: readonly string[],
  at: string,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  // Nobody lists voices that are about to go, and whoever erases gives places one after the other.
  await writing
    .updateTable('feed_head')
    .set(({ ref }) => ({ position: ref('position') }))
    .execute();
  const { position } = await writing
    .updateTable('erasure_head')
    .set(({ ref }) => ({ position: ref('position') }))
    .returning('position')
    .executeTakeFirstOrThrow();
  const erased = await writing
    .deleteFrom('responses')
    .where('id', 'in', ids)
    .returning(['id', 'sha256'])
    .execute();
  if (erased.length === 0) return [];
  const rows = erased.map((row, index) => ({ ...row, position: position + index + 1, erased_at: at }));
  await writing.insertInto('erased_responses').values(rows).execute();
  await writing
    .updateTable('erasure_head')
    .set({ position: position + erased.length })
    .execute();
  await tellSubscribers(writing, 'response.erased', async () => rows.map(erasureAsOccurrence));
  return erased.map(({ id }) => id);
}
