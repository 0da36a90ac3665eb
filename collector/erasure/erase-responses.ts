import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/**
 * Erases responses with all that hangs on them; of each its id and hash stay, so that it is not stored again (X8).
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
  await writing
    .insertInto('erased_responses')
    .values(erased.map((row, index) => ({ ...row, position: position + index + 1, erased_at: at })))
    .execute();
  await writing
    .updateTable('erasure_head')
    .set({ position: position + erased.length })
    .execute();
  return erased.map(({ id }) => id);
}
