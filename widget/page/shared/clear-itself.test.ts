import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../../../test/fixtures/fake-clock.ts';
import { blankSession } from '../blank-session.ts';
import { localize } from '../../../src/questionnaire/localize.ts';
import { contract } from '../../../src/questionnaires/contract/contract.ts';
import type { FinalState } from '../../survey-model.ts';
import { clearItself } from './clear-itself.ts';

/** A tablet on a counter. */
function tablet() {
  const clock = fakeClock();
  const [document, window] = [new EventTarget(), new EventTarget()];
  const session = signal(blankSession(localize(contract, 'ja')));
  const final = signal<FinalState>();
  const survey = { session, final, isTouched: false };
  const begin = () => {
    survey.isTouched = false;
    final.value = undefined;
    session.value = { ...session.value, answers: {} };
  };
  const clear = vi.fn(begin);
  const shared = clearItself(survey, { ...clock, document, window, clear });
  const answer = () => {
    survey.isTouched = true;
    session.value = { ...session.value, answers: { overall: 4 } };
  };
  const finish = () => {
    const { receipt } = session.value;
    final.value = { state: 'saved', keeping: 'disk', receipt, savedAt: clock.now() };
  };
  return { answer, clear, clock, document, final, finish, shared, window };
}

describe('a shared device', () => {
  it('stands as it is until somebody answers', async () => {
    const { clear, clock, document } = tablet();
    document.dispatchEvent(new Event('pointerdown'));
    await clock.advance(10_000_000);
    expect(clear).not.toHaveBeenCalled();
    expect(clock.due()).toEqual([]);
  });

  it('P2: clears itself three minutes after the last touch, and shows the last of them', async () => {
    const { answer, clear, clock, shared } = tablet();
    answer();
    await clock.advance(119_999);
    expect(shared.secondsLeft.value).toBeUndefined();
    await clock.advance(1);
    expect(shared.secondsLeft.value).toBe(60);
    await clock.advance(40_000);
    expect(shared.secondsLeft.value).toBe(20);
    await clock.advance(20_000);
    expect(clear).toHaveBeenCalledOnce();
    expect(shared.secondsLeft.value).toBeUndefined();
    expect(clock.due()).toEqual([]);
  });

  it('gives the whole time again at any touch, key or tap', async () => {
    const { answer, clear, clock, document, shared } = tablet();
    answer();
    for (const touch of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove']) {
      await clock.advance(150_000);
      expect(shared.secondsLeft.value).toBe(30);
      document.dispatchEvent(new Event(touch));
      expect(shared.secondsLeft.value).toBeUndefined();
    }
    await clock.advance(150_000);
    shared.stay();
    expect(shared.secondsLeft.value).toBeUndefined();
    expect(clear).not.toHaveBeenCalled();
  });

  it('counts down from the moment the receipt is there, and clears at once when asked to', async () => {
    const { answer, clear, clock, finish, shared } = tablet();
    answer();
    await clock.advance(100_000);
    finish();
    expect(shared.secondsLeft.value).toBe(60);
    await clock.advance(59_000);
    expect(shared.secondsLeft.value).toBe(1);
    shared.clearNow();
    expect(clear).toHaveBeenCalledOnce();
    expect(clock.due()).toEqual([]);
  });

  it('is given the longer time while what was answered is not saved', async () => {
    const { answer, clock, final, shared } = tablet();
    answer();
    final.value = { state: 'not-saved', failure: 'full' };
    await clock.advance(100_000);
    expect(shared.secondsLeft.value).toBeUndefined();
  });

  it('P2: is cleared when its page is left, for whoever goes back to it', () => {
    const { answer, clear, window } = tablet();
    window.dispatchEvent(new Event('pagehide'));
    expect(clear).not.toHaveBeenCalled();
    answer();
    window.dispatchEvent(new Event('pagehide'));
    expect(clear).toHaveBeenCalledOnce();
  });
});
