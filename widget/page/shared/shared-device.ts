import type { ReadonlySignal } from '@preact/signals';

/** A device that many people use clears itself once nobody touches it any longer. */
export interface SharedDevice {
  /** Seconds until the screen is cleared; undefined while there is time, or nothing to be cleared. */
  readonly secondsLeft: ReadonlySignal<number | undefined>;
  readonly stay: () => void;
  readonly clearNow: () => void;
}
