import type { PageStorage } from '../outbox/environment.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { StartTimer } from '../outbox/start-timer.ts';

/** Everything outside of itself that delivery touches. */
export interface DeliveryEnvironment {
  readonly outbox: Pick<Outbox, 'waiting' | 'change'>;
  /** When the collector may be asked again, by what it told an earlier page; in milliseconds since the epoch. */
  readonly floor: number | undefined;
  /** Keeps that for the next page. May reject. */
  readonly keepFloor: (until: number) => Promise<void>;
  /** Address of `POST /v1/responses`. */
  readonly endpoint: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** At least 0 and less than 1. */
  readonly random: () => number;
  readonly startTimer: StartTimer;
  /** `navigator.locks`, where there is one. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** For the lease that stands in for a lock. A function, since only looking at `localStorage` may throw. */
  readonly localStorage: () => PageStorage;
  /** Tells of `online`, `pageshow` and `pagehide`. */
  readonly window: Pick<EventTarget, 'addEventListener'>;
  /** Tells of `visibilitychange`. */
  readonly document: Pick<Document, 'visibilityState'> & Pick<EventTarget, 'addEventListener'>;
  /** Joins the tabs of this origin; carries no content. Its owner closes it. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | undefined;
}
