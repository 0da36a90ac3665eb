import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeLeft, type SharedPhase } from './time-left.ts';

const phases: readonly SharedPhase[] = ['answering', 'finished'];

/** Runs the clock alone, and lists the seconds shown, until it is over. */
function runOut(phase: SharedPhase) {
  const shown: number[] = [];
  let now = 0;
  for (;;) {
    const left = timeLeft(phase, 0, now);
    if (left.is === 'over' || left.is === 'idle') return { shown, now };
    if (left.is === 'running-out') shown.push(left.seconds);
    now += left.lookIn;
  }
}

describe('the time left on a shared device', () => {
  it('does not run before anybody has done anything', () => {
    expect(timeLeft('idle', 0, 10_000_000)).toEqual({ is: 'idle' });
  });

  it('is shown each second of the last minute, then it is over', () => {
    const minute = Array.from({ length: 60 }, (_, index) => 60 - index);
    expect(runOut('answering')).toEqual({ shown: minute, now: 180_000 });
    expect(runOut('finished')).toEqual({ shown: minute, now: 60_000 });
  });

  it('begins anew with each touch, however often', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phases), fc.nat(), fc.nat(), (phase, lastTouch, later) => {
        expect(timeLeft(phase, lastTouch + later, lastTouch + later)).toEqual(
          timeLeft(phase, lastTouch, lastTouch),
        );
      }),
    );
  });

  it('is never more than its whole, and always looked at again, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phases), fc.integer(), fc.integer(), (phase, lastTouch, now) => {
        const left = timeLeft(phase, lastTouch, now);
        if (left.is === 'over' || left.is === 'idle') return;
        expect(left.lookIn).toBeGreaterThan(0);
        expect(left.lookIn).toBeLessThanOrEqual(180_000);
      }),
    );
  });
});
