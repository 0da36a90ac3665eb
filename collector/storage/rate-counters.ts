import { sql } from 'kysely';
import { againIfUndone } from './again-if-undone.ts';
import type { Database } from './open-database.ts';
import { orStoreError } from './store-error.ts';

export interface Addition {
  readonly key: string;
  readonly count: number;
  /** When it need not be known any more, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Counts that all instances share. Every method rejects with `StoreError` when the database cannot be used. */
export interface RateCounters {
  /** What each of those that are known stands at. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Adds to each of them, at once, and resolves to what they stand at then. Those that have ended by `now` are gone. */
  add(additions: readonly Addition[], now: number): Promise<ReadonlyMap<string, number>>;
}

export function createRateCounters(database: Database): RateCounters {
  const byKey = (rows: readonly { readonly key: string; readonly count: number }[]) =>
    new Map(rows.map(({ key, count }) => [key, count]));
  return {
    read: (keys) =>
      orStoreError(async () =>
        byKey(
          await database
            .selectFrom('rate_counters')
            .where('key', 'in', keys)
            .select(['key', 'count'])
            .execute(),
        ),
      ),
    add: (additions, now) =>
      orStoreError(async () => {
        const rows = additions
          // In the same order by everybody: two that add to the same ones would otherwise wait for one another.
          .toSorted((one, other) => (one.key < other.key ? -1 : 1))
          .map(({ key, count, endsAt }) => ({ key, count, ends_at: new Date(endsAt).toISOString() }));
        await againIfUndone(() =>
          database.deleteFrom('rate_counters').where('ends_at', '<=', new Date(now).toISOString()).execute(),
        );
        const counted = await againIfUndone(() =>
          database
            .insertInto('rate_counters')
            .values(rows)
            .onConflict((conflict) =>
              conflict
                .column('key')
                .doUpdateSet({ count: sql<number>`rate_counters.count + excluded.count` }),
            )
            .returning(['key', 'count'])
            .execute(),
        );
        return byKey(counted);
      }),
  };
}
