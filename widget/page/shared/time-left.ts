/** `idle`: nobody has done anything yet. `answering`: what is here would be lost. `finished`: it is saved. */
export type SharedPhase = 'idle' | 'answering' | 'finished';

/** Milliseconds without a touch after which the screen is cleared. */
const LIMITS = { answering: 180_000, finished: 60_000 } as const;
/** From here on the time left is shown; three times what WCAG 2.2.1 asks for. */
const WARNED_MS = 60_000;

export type TimeLeft =
  | { readonly is: 'idle' }
  | { readonly is: 'over' }
  /** Milliseconds until the warning. */
  | { readonly is: 'quiet'; readonly lookIn: number }
  /** `lookIn`: milliseconds until it is a second less. */
  | { readonly is: 'running-out'; readonly seconds: number; readonly lookIn: number };

/** How long a shared device still shows what one person did; every touch begins the time anew. Milliseconds. */
export function timeLeft(phase: SharedPhase, lastTouch: number, now: number): TimeLeft {
  if (phase === 'idle') return { is: 'idle' };
  // A clock that is set back must not keep somebody's answers on the screen.
  const left = Math.min(LIMITS[phase], lastTouch + LIMITS[phase] - now);
  if (left <= 0) return { is: 'over' };
  if (left > WARNED_MS) return { is: 'quiet', lookIn: left - WARNED_MS };
  const seconds = Math.ceil(left / 1000);
  return { is: 'running-out', seconds, lookIn: left - (seconds - 1) * 1000 };
}
