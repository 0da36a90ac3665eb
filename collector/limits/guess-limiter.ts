import { windowAt, type Limit } from './limit.ts';
import type { LimiterWorld } from './traffic-limiter.ts';

/** What a wrong secret counts against. */
export interface Guessed {
  readonly limit: Limit;
  readonly subject: string;
}

/** Lets secrets be tried, and few wrong ones. */
export interface GuessLimiter {
  /**
   * Tries a secret, and takes back that it did where it was right: `attempt` resolves to something. Otherwise the
   * milliseconds until the next one may be tried. Rejects with `StoreError`, and has tried nothing, where it cannot be
   * counted.
   */
  attempt<T>(
    against: readonly Guessed[],
    attempt: () => Promise<T | undefined>,
  ): Promise<{ readonly found: T | undefined } | { readonly waitMs: number }>;
}

/** Counted before it is tried, where all instances count: of many at once no more are tried than of one by one. */
export function createGuessLimiter({
  counters,
  counterKey,
  now,
}: Pick<LimiterWorld, 'counters' | 'counterKey' | 'now'>): GuessLimiter {
  return {
    async attempt(against, attempt) {
      const at = now();
      const tried = against.map(({ limit, subject }) => {
        const window = windowAt(limit, at);
        return { most: limit.most, key: counterKey(limit, subject, window), endsAt: window.end };
      });
      const longest = (
        counted: ReadonlyMap<string, number>,
        isTooMany: (count: number, most: number) => boolean,
      ) =>
        tried
          .filter(({ key, most }) => isTooMany(counted.get(key) ?? 0, most))
          .reduce((wait, { endsAt }) => Math.max(wait, endsAt - at), 0);
      // Read first: who goes on and on is turned away without anything being written.
      const before = await counters.read(tried.map(({ key }) => key));
      const waitBefore = longest(before, (count, most) => count >= most);
      if (waitBefore > 0) return { waitMs: waitBefore };
      const counted = await counters.add(
        tried.map((one) => ({ ...one, count: 1 })),
        at,
      );
      const wait = longest(counted, (count, most) => count > most);
      if (wait > 0) return { waitMs: wait };
      const found = await attempt();
      if (found !== undefined)
        await counters.add(
          tried.map((one) => ({ ...one, count: -1 })),
          at,
        );
      return { found };
    },
  };
}
