import { describe, expect, it, vi } from 'vitest';
import { fakeClock, settled } from '../../../test/fixtures/fake-clock.ts';
import { fakeTabs } from '../../../test/fixtures/fake-tabs.ts';
import { createDraftLock, type DraftLockEnvironment } from './draft-lock.ts';

/** Tabs of one browser; each keeps a list of what happened to it. */
function browser() {
  const tabs = fakeTabs();
  const clock = fakeClock();
  const open = (changed: Partial<DraftLockEnvironment> = {}) => {
    const tab = tabs.open();
    const life = new AbortController();
    const askedFor = vi.fn(() => Promise.resolve());
    const stolen = vi.fn();
    const { startTimer } = clock;
    const lock = createDraftLock({ ...tab, startTimer, life: life.signal, ...changed }, { askedFor, stolen });
    return { ...tab, lock, askedFor, stolen, end: () => life.abort() };
  };
  return { open, clock };
}

describe('a draft’s lock', () => {
  it('is given to one tab at a time, and to another once it is released', async () => {
    const { open } = browser();
    const [first, second] = [open(), open()];
    expect(await first.lock.claim('contract', 'ask')).toBe(true);
    expect(await second.lock.claim('contract', 'ask')).toBe(false);
    expect(await second.lock.claim('claim-payment', 'ask')).toBe(true);
    first.lock.release();
    await settled();
    expect(await open().lock.claim('contract', 'ask')).toBe(true);
  });

  it('D5: is handed over only after the tab that has it has saved its last keystroke', async () => {
    const { open, clock } = browser();
    const [first, second] = [open(), open()];
    const saved = Promise.withResolvers<void>();
    first.askedFor.mockReturnValue(saved.promise);
    await first.lock.claim('contract', 'ask');
    const given = vi.fn();
    const claiming = second.lock.claim('contract', 'insist').then(given);
    await settled();
    expect(first.askedFor).toHaveBeenCalledOnce();
    expect(given).not.toHaveBeenCalled();
    saved.resolve();
    await claiming;
    expect(given).toHaveBeenCalledWith(true);
    expect(first.stolen).not.toHaveBeenCalled();
    expect(clock.due()).toEqual([]);
  });

  it('is taken from a tab that is frozen, which learns of it once it wakes', async () => {
    const { open, clock } = browser();
    const [first, second] = [open(), open()];
    await first.lock.claim('contract', 'ask');
    first.freeze();
    const claiming = second.lock.claim('contract', 'insist');
    await settled();
    await clock.advance(clock.due()[0] ?? 0);
    expect(await claiming).toBe(true);
    expect(first.askedFor).not.toHaveBeenCalled();
    expect(first.stolen).toHaveBeenCalledOnce();
    expect(await open().lock.claim('contract', 'ask')).toBe(false);
  });

  it('is had at once from a tab that has gone', async () => {
    const { open, clock } = browser();
    const [first, second] = [open(), open()];
    await first.lock.claim('contract', 'ask');
    first.end();
    await settled();
    expect(await second.lock.claim('contract', 'insist')).toBe(true);
    expect(first.stolen).not.toHaveBeenCalled();
    expect(clock.due()).toEqual([]);
  });

  it('is not kept by a survey that was taken away while it was asking', async () => {
    const { open } = browser();
    const [first, second] = [open(), open()];
    const claiming = first.lock.claim('contract', 'ask');
    first.end();
    await claiming;
    await first.lock.claim('claim-payment', 'ask');
    await settled();
    expect(await second.lock.claim('contract', 'ask')).toBe(true);
    expect(await open().lock.claim('claim-payment', 'ask')).toBe(true);
  });

  it.each([
    ['there are no locks', undefined],
    ['locks are refused', { request: () => Promise.reject(new DOMException('', 'SecurityError')) }],
  ])('is given to every tab where %s', async (_, locks) => {
    const { open } = browser();
    expect(await open({ locks }).lock.claim('contract', 'ask')).toBe(true);
    expect(await open({ locks }).lock.claim('contract', 'insist')).toBe(true);
  });
});
