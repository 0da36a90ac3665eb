import { MAX_BATCH } from '../protocol/limits.ts';
import { backOffMs } from './back-off.ts';
import type { WakeReason } from './delivery.ts';
import type { Verdict } from './verdict.ts';

const PAUSE_MS = 3_600_000;
const MAX_FLOOR_MS = 3_600_000;

/** When to send again. All times in milliseconds since the epoch. */
export interface Wait {
  readonly until: number;
  /** Not earlier, whoever asks. */
  readonly floor: number;
  /** Any sign that the network may be back, or only a person who asks. */
  readonly cutShortBy: 'any-wake' | 'tap';
}

/** What delivery remembers from one attempt to the next. */
export interface Plan {
  /** Sizes of the next batches while a batch that failed is being narrowed down; then as many as fit. */
  readonly sizes: readonly number[];
  /** Ids left for later, so that one that cannot be sent never blocks the rest (R3). */
  readonly skipped: ReadonlySet<string>;
  /** In a row. */
  readonly failures: number;
  readonly wait: Wait | undefined;
}

export const firstPlan: Plan = { sizes: [], skipped: new Set(), failures: 0, wait: undefined };

/**
 * The first plan of a page, by the floor that an earlier one was given (R2): loading the page anew does not cut it
 * short. One that ends later than any floor can was kept before the clock was set back. `random` as in `Step`.
 */
export function planFrom(floor: number | undefined, now: number, random: number): Plan {
  if (floor === undefined || floor <= now || floor > now + MAX_FLOOR_MS) return firstPlan;
  return { ...firstPlan, wait: { until: floor + backOffMs(1, random, false), floor, cutShortBy: 'tap' } };
}

export function batchLimit({ sizes }: Plan): number {
  return sizes[0] ?? MAX_BATCH;
}

/** A timer is believed without a look at the clock, which may have been set back. */
export function mayAttempt({ wait }: Plan, reason: WakeReason, now: number): boolean {
  if (!wait || reason === 'timer' || now >= wait.until) return true;
  const asked = wait.cutShortBy === 'any-wake' || reason === 'tap' || reason === 'start';
  return asked && now >= wait.floor;
}

function skipping(plan: Plan, ids: readonly string[]): Plan {
  return { ...plan, skipped: new Set([...plan.skipped, ...ids]) };
}

/** Two halves instead of the batch; a lone record goes to the end of the queue. */
function narrowed(plan: Plan, batch: readonly string[]): Plan {
  const rest = plan.sizes.slice(1);
  if (batch.length < 2) return { ...skipping(plan, batch), sizes: rest };
  const half = Math.ceil(batch.length / 2);
  return { ...plan, sizes: [half, batch.length - half, ...rest] };
}

/** One batch that was sent, by its ids, and what came of it. */
export interface Step {
  readonly batch: readonly string[];
  readonly verdict: Verdict;
  readonly now: number;
  /** The page is on the screen. */
  readonly visible: boolean;
  /** At least 0 and less than 1. */
  readonly random: number;
}

function backedOff(plan: Plan, floorMs: number, noReply: boolean, { now, visible, random }: Step): Plan {
  const failures = plan.failures + 1;
  const floor = now + floorMs;
  const until = floor + backOffMs(failures, random, noReply && visible);
  return { ...plan, failures, wait: { until, floor, cutShortBy: noReply ? 'any-wake' : 'tap' } };
}

export function nextPlan(plan: Plan, step: Step): Plan {
  const { batch, verdict, now } = step;
  const done: Plan = { ...plan, sizes: plan.sizes.slice(1), failures: 0, wait: undefined };
  switch (verdict.act) {
    case 'settle': {
      const { unacknowledged } = verdict;
      if (unacknowledged.length === 0) return done;
      return backedOff(skipping(done, unacknowledged), 0, true, step);
    }
    case 'split':
      return { ...narrowed(plan, batch), wait: undefined };
    case 'pause':
      return { ...plan, wait: { until: now + PAUSE_MS, floor: now, cutShortBy: 'tap' } };
    case 'back-off': {
      const { floorMs, noReply } = verdict;
      // A batch can be too much for a slow line, and one record can bring a collector down. But where the collector
      // says when to come back, it is none of that.
      return backedOff(floorMs > 0 ? plan : narrowed(plan, batch), floorMs, noReply, step);
    }
  }
}

/** The others have been dealt with: those that were skipped have their turn again. */
export function nextRound(plan: Plan): Plan {
  return { ...plan, skipped: new Set() };
}
