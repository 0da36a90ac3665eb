import type { StartTimer } from '../../src/outbox/start-timer.ts';
import type { Dice } from './dice.ts';

/** Whoever waits for something: a tab, or a part of the world that none of them can stop. */
export interface Owner {
  readonly name: string;
  readonly isAlive: boolean;
  readonly isFrozen: boolean;
}

export const theWorld: Owner = { name: 'world', isAlive: true, isFrozen: false };

interface Operation {
  readonly owner: Owner;
  readonly what: string;
  readonly run: () => void;
}
interface Timer extends Operation {
  readonly at: number;
}

/** What is under way, and the time that passes. Whatever waits is done in an order that the dice choose. */
export interface Schedule {
  /** Milliseconds since the first moment; only ever grows. */
  readonly time: () => number;
  readonly later: (owner: Owner, what: string, run: () => void) => void;
  /** As `outcome` returns or throws, once it is its turn; never if its owner dies first. */
  readonly answer: <T>(owner: Owner, what: string, outcome: () => T) => Promise<T>;
  readonly timersOf: (owner: Owner) => StartTimer;
  /** Does one thing that waits, or undefined: nothing can be done now. */
  readonly step: () => string | undefined;
  /** Lets time pass up to the next timer; false if there is none. */
  readonly passTime: () => boolean;
  readonly letPass: (ms: number) => void;
  /** Something will happen to it by itself. */
  readonly isAwaited: (owner: Owner) => boolean;
}

const isAwake = ({ owner }: Operation): boolean => owner.isAlive && !owner.isFrozen;

export function createSchedule(dice: Dice): Schedule {
  let time = 0;
  let waiting: Operation[] = [];
  let timers: Timer[] = [];
  const letPass = (ms: number) => {
    time += ms;
    const due = timers.filter((timer) => timer.at <= time && isAwake(timer));
    timers = timers.filter((timer) => !due.includes(timer));
    waiting.push(...due.sort((one, other) => one.at - other.at));
  };
  const later: Schedule['later'] = (owner, what, run) => void waiting.push({ owner, what, run });
  return {
    time: () => time,
    later,
    answer: (owner, what, outcome) =>
      new Promise((resolve, reject) => {
        later(owner, what, () => {
          try {
            resolve(outcome());
          } catch (error) {
            reject(error instanceof Error ? error : new TypeError(String(error)));
          }
        });
      }),
    timersOf: (owner) => (ms, run) => {
      const timer: Timer = { owner, what: 'timer', run, at: time + Math.max(0, ms) };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    step() {
      waiting = waiting.filter(({ owner }) => owner.isAlive);
      const next = dice.pick(waiting.filter(isAwake));
      if (!next) return undefined;
      waiting = waiting.filter((other) => other !== next);
      next.run();
      return `${next.owner.name}: ${next.what}`;
    },
    passTime() {
      const due = timers.filter(isAwake).map(({ at }) => at);
      if (due.length === 0) return false;
      letPass(Math.max(0, Math.min(...due) - time));
      return true;
    },
    letPass,
    isAwaited: (owner) =>
      [...waiting, ...timers].some((operation) => operation.owner === owner || operation.owner === theWorld),
  };
}
