import type { Erasure } from '../../src/protocol/erasures-reply.ts';
import type { Database } from '../storage/open-database.ts';
import { orStoreError } from '../storage/store-error.ts';

/** Which responses were erased, in an order that never changes. Rejects with `StoreError`. */
export interface ErasureFeed {
  /** Those whose place is beyond `position`, at most so many; whoever goes on after the last one misses none. */
  after(position: number, most: number): Promise<readonly Erasure[]>;
}

export function createErasureFeed(database: Database): ErasureFeed {
  return {
    after: (position, most) =>
      orStoreError(() =>
        database
          .selectFrom('erased_responses')
          .where('position', '>', position)
          .orderBy('position')
          .limit(most)
          .select(['position', 'id as response', 'erased_at as erasedAt'])
          .execute(),
      ),
  };
}
