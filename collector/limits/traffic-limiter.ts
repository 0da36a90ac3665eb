import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import type { RateCounters } from '../storage/rate-counters.ts';
import type { CounterKey } from './counter-key.ts';
import { windowAt, type Limit, type Window } from './limit.ts';

/** What limiters share. */
export interface LimiterWorld {
  readonly counters: RateCounters;
  readonly counterKey: CounterKey;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** At least 0 and less than 1. */
  readonly random: () => number;
}

/** Keeps what comes within bounds that nobody reaches by doing what the collector is for. */
export interface TrafficLimiter {
  /**
   * Takes so much for a subject. Where that has had its most already: the milliseconds to wait. What comes before is
   * let through whole, so that nothing is too much for ever. Never rejects.
   */
  take(subject: string, amount: number): Promise<number | undefined>;
}

/** Instances tell one another in portions of a limit: whoever stays far below it costs the database nothing. */
const PORTIONS = 20;
/** Those who were turned away do not all come back at the moment when the next window begins. */
const SPREAD_MS = 30_000;
/** Beyond so many subjects in one window the others are let through: counting must not take all memory. */
const MOST_SUBJECTS = 100_000;

interface Tally {
  /** What all instances have told of. */
  everywhere: number;
  /** What was taken here since. */
  untold: number;
}

/** Where counts cannot be shared, this instance goes on by its own: no failure here refuses anything. */
export function createTrafficLimiter(limit: Limit, world: LimiterWorld): TrafficLimiter {
  const { counters, counterKey, log, now, random } = world;
  let window = windowAt(limit, now());
  let tallies = new Map<string, Tally>();
  let hasComplained = false;

  const turn = (current: Window): void => {
    if (current.begin === window.begin) return;
    window = current;
    tallies = new Map();
    hasComplained = false;
  };
  const tell = async (subject: string, tally: Tally): Promise<void> => {
    const count = tally.untold;
    tally.everywhere += count;
    tally.untold = 0;
    const key = counterKey(limit, subject, window);
    try {
      const counted = await counters.add([{ key, count, endsAt: window.end }], now());
      tally.everywhere = Math.max(tally.everywhere, counted.get(key) ?? 0);
    } catch (error) {
      if (!hasComplained) log.warn({ limit: limit.name, ...describeError(error) }, 'limits are not shared');
      hasComplained = true;
    }
  };
  return {
    async take(subject, amount) {
      turn(windowAt(limit, now()));
      const tally = tallies.get(subject) ?? { everywhere: 0, untold: 0 };
      if (tally.everywhere + tally.untold >= limit.most) return window.end - now() + random() * SPREAD_MS;
      tally.untold += amount;
      if (tallies.size < MOST_SUBJECTS) tallies.set(subject, tally);
      if (tally.untold * PORTIONS >= limit.most) await tell(subject, tally);
      return undefined;
    },
  };
}
