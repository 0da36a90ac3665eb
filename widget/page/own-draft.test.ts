import { expect, it } from 'vitest';
import { ownDraft, type Ownership } from './own-draft.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A tab that has asked for the draft; `owned` once it has it. */
function tab(survey = 'contract') {
  const window = new EventTarget();
  const state: { owned?: Ownership; leave: () => void } = {
    leave: () => window.dispatchEvent(new Event('pagehide')),
  };
  const ask = async () => {
    state.owned = await ownDraft(survey, navigator.locks, window);
  };
  void ask();
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

it.each([
  ['there are no locks', undefined],
  ['locks are refused', { request: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('takes the draft where %s', async (_, locks) => {
  expect(await ownDraft('contract', locks, new EventTarget())).toBe('at-once');
});
