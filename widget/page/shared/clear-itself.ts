import { effect, signal } from '@preact/signals';
import type { StartTimer } from '../../../src/outbox/start-timer.ts';
import type { SurveyState } from '../survey-state.ts';
import type { SharedDevice } from './shared-device.ts';
import { timeLeft, type SharedPhase } from './time-left.ts';

export interface SharedEnvironment {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly startTimer: StartTimer;
  /** Tells of touches, keys and of what comes into sight. */
  readonly document: Pick<EventTarget, 'addEventListener'>;
  /** Tells of `pagehide`. */
  readonly window: Pick<EventTarget, 'addEventListener'>;
  /** Nothing of the person who was here may be left: the survey begins anew. */
  readonly clear: () => void;
}

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

export function clearItself(
  survey: Pick<SurveyState, 'session' | 'final' | 'isTouched'>,
  { now, startTimer, document, window, clear }: SharedEnvironment,
): SharedDevice {
  const secondsLeft = signal<number>();
  let lastTouch = now();
  let lastPhase: SharedPhase = 'idle';
  let stop = () => undefined as void;
  const phaseNow = (): SharedPhase => {
    const final = survey.final.value;
    if (final && final.state !== 'saving' && final.state !== 'not-saved') return 'finished';
    return survey.isTouched ? 'answering' : 'idle';
  };
  const clearNow = () => {
    stop();
    clear();
  };
  const look = () => {
    stop();
    const phase = phaseNow();
    // What has just come, such as the receipt, is given its whole time.
    if (phase !== lastPhase) lastTouch = now();
    lastPhase = phase;
    const left = timeLeft(phase, lastTouch, now());
    if (left.is === 'over') return clearNow();
    secondsLeft.value = left.is === 'running-out' ? left.seconds : undefined;
    if ('lookIn' in left) stop = startTimer(left.lookIn, look);
  };
  const stay = () => {
    lastTouch = now();
    look();
  };
  for (const touch of TOUCHES) document.addEventListener(touch, stay, { capture: true, passive: true });
  // Timers stand still while a device sleeps.
  document.addEventListener('visibilitychange', look);
  // Whoever goes back to this page, or is shown it from memory, is somebody else.
  window.addEventListener('pagehide', () => phaseNow() === 'idle' || clearNow());
  effect(() => {
    void survey.session.value;
    look();
  });
  return { secondsLeft, stay, clearNow };
}
