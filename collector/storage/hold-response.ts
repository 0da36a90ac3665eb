import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Written first, the row of a response is locked until the commit: of two that change what hangs on it the second sees
 * what the first has done, and nobody erases it meanwhile. Undefined where there is none.
 */
export const holdResponse = (
  writing: Transaction<Tables>,
  id: string,
): Promise<{ readonly receivedAt: string } | undefined> =>
  writing
    .updateTable('responses')
    .set(({ ref }) => ({ received_at: ref('received_at') }))
    .where('id', '=', id)
    .returning('received_at as receivedAt')
    .executeTakeFirst();
