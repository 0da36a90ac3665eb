import type { RandomBytes } from '../response/random-bytes.ts';
import type { OpenDatabase } from './database.ts';
import type { StartTimer } from './start-timer.ts';

/** The part of `Storage` that Koe uses. */
export type PageStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What the database needs of the page it runs in. */
export interface DatabaseEnvironment {
  /** Another IndexedDB than the browser's own: a simulated one. */
  readonly openDatabase?: OpenDatabase;
  /** `DATABASE_NAME`; tests have one each. */
  readonly databaseName: string;
  readonly startTimer: StartTimer;
  /** Tells of `pagehide`. */
  readonly window: Pick<EventTarget, 'addEventListener'>;
}

export interface OutboxEnvironment extends DatabaseEnvironment {
  /** A function, since browsers that block storage throw when `localStorage` is only looked at. */
  readonly localStorage: () => PageStorage;
}

export interface DraftsEnvironment extends DatabaseEnvironment {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}
