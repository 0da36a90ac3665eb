import { expect, it } from 'vitest';
import { ownDraft, type Ownership } from './own-draft.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

const alive = new AbortController().signal;

/** A tab that has asked for the draft; `owned` once it has it. */
function tab(survey = 'contract') {
  const window = new EventTarget();
  const life = new AbortController();
  const state: { owned?: Ownership; leave: () => void; end: () => void } = {
    leave: () => window.dispatchEvent(new Event('pagehide')),
    end: () => life.abort(),
  };
  const ask = async () => {
    state.owned = await ownDraft(survey, navigator.locks, window, life.signal);
  };
  ask().catch(() => undefined);
  return state;
}

it('gives a survey’s draft to one tab at a time, and to the next once that one is gone', async () => {
  const [first, second] = [tab(), tab()];
  await expect.poll(() => first.owned).toBe('at-once');
  await settled();
  expect(second.owned).toBeUndefined();
  first.leave();
  await expect.poll(() => second.owned).toBe('contended');
  second.leave();
});

it('lets another survey’s draft go to another tab', async () => {
  const [first, second] = [tab(), tab('claim-payment')];
  await expect.poll(() => [first.owned, second.owned]).toEqual(['at-once', 'at-once']);
  first.leave();
  second.leave();
});

it('lets go of the draft, and of its place in the queue, when the survey is taken off the page', async () => {
  const [first, second, third] = [tab(), tab(), tab()];
  await expect.poll(() => first.owned).toBe('at-once');
  second.end();
  first.end();
  await expect.poll(() => third.owned).toBe('contended');
  expect(second.owned).toBeUndefined();
  third.leave();
});

it.each([
  ['there are no locks', undefined],
  ['locks are refused', { request: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('takes the draft where %s', async (_, locks) => {
  expect(await ownDraft('contract', locks, new EventTarget(), alive)).toBe('at-once');
});
