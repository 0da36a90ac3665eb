import { describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import type { PageStorage } from '../outbox/environment.ts';
import type { DeliveryEnvironment } from './environment.ts';
import { inTurn } from './in-turn.ts';

const sent = async () => 'sent';

function tab(more: Partial<DeliveryEnvironment> = {}, storage: PageStorage = fakeStorage()) {
  const clock = fakeClock();
  return {
    clock,
    locks: undefined,
    localStorage: () => storage,
    now: clock.now,
    ...more,
  };
}

/** Web Locks that only know `ifAvailable`; any other use fails the test. */
function fakeLocks(): Pick<LockManager, 'request'> {
  let held = false;
  return {
    async request(name: string, options: unknown, callback?: LockGrantedCallback<unknown>) {
      expect({ name, options }).toEqual({ name: 'koe-delivery', options: { ifAvailable: true } });
      if (held) return callback?.(null);
      held = true;
      return Promise.resolve(callback?.({ name, mode: 'exclusive' })).finally(() => {
        held = false;
      });
    },
  };
}

describe.each([
  ['Web Locks', () => ({ locks: fakeLocks() })],
  ['a lease', () => ({ locks: undefined })],
])('with %s', (_, means) => {
  it('X4: only one tab works at a time, and the other does not wait', async () => {
    const shared = means();
    const storage = fakeStorage();
    let finish = () => {};
    const first = inTurn(
      tab(shared, storage),
      () => new Promise<string>((done) => (finish = () => done('first'))),
    );
    const work = vi.fn(sent);
    expect(await inTurn(tab(shared, storage), work)).toBeUndefined();
    expect(work).not.toHaveBeenCalled();
    finish();
    expect(await first).toBe('first');
    expect(await inTurn(tab(shared, storage), work)).toBe('sent');
  });
});

describe('where locks are refused', () => {
  it('works under a lease', async () => {
    const locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
    const storage = fakeStorage();
    const working = inTurn(tab({ locks }, storage), async () => storage.getItem('koe.delivery.lease'));
    expect(await working).toMatch(/^\d+$/);
    expect(storage).toHaveLength(0);
  });

  it('works without any lock where storage is refused as well', async () => {
    const refused = () => {
      throw new DOMException('', 'SecurityError');
    };
    expect(await inTurn(tab({ localStorage: refused }), sent)).toBe('sent');
  });
});

describe('a lease', () => {
  const frozen = (storage: PageStorage) => void inTurn(tab({}, storage), () => new Promise(() => {}));

  it('X4: of a tab that froze ends by itself', async () => {
    const storage = fakeStorage();
    frozen(storage);
    const other = tab({}, storage);
    await other.clock.advance(59_999);
    expect(await inTurn(other, sent)).toBeUndefined();
    await other.clock.advance(1);
    expect(await inTurn(other, sent)).toBe('sent');
  });

  it('is void when the clock was set back far behind it', async () => {
    const storage = fakeStorage();
    frozen(storage);
    const { now } = fakeClock(Date.UTC(2001, 1, 1));
    expect(await inTurn(tab({ now }, storage), sent)).toBe('sent');
  });

  it('that is no lease holds up nobody', async () => {
    const storage = fakeStorage();
    storage.setItem('koe.delivery.lease', 'soon');
    expect(await inTurn(tab({}, storage), sent)).toBe('sent');
  });

  it('of another tab, taken over in the meantime, is not given back', async () => {
    const storage = fakeStorage();
    await inTurn(tab({}, storage), async () => storage.setItem('koe.delivery.lease', 'of another tab'));
    expect(storage.getItem('koe.delivery.lease')).toBe('of another tab');
  });
});
