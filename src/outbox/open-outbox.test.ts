import { acknowledged, refused } from '../../test/fixtures/changes.ts';
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { problems } from '../protocol/problems.ts';
import type { OutboxEnvironment, PageStorage } from './environment.ts';
import { openOutbox } from './open-outbox.ts';

function newEnvironment(storage: PageStorage = fakeStorage()): OutboxEnvironment {
  return {
    databaseName: crypto.randomUUID(),
    startTimer: fakeClock().startTimer,
    window: new EventTarget(),
    localStorage: () => storage,
  };
}

/** As a browser is that keeps third-party storage from a frame. */
function refuseIndexedDb() {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
}
const refusedStorage = () => {
  throw new DOMException('', 'SecurityError');
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the safest store to be had', () => {
  it('D3: is the disk, and opening it writes nothing', async () => {
    const storage = fakeStorage();
    const environment = newEnvironment(storage);
    expect((await openOutbox(environment)).keeping).toBe('disk');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(environment.databaseName);
    expect(storage).toHaveLength(0);
  });

  it('D3: is the page storage where IndexedDB is refused, and outlives the page', async () => {
    refuseIndexedDb();
    const environment = newEnvironment();
    const outbox = await openOutbox(environment);
    expect(outbox.keeping).toBe('page-storage');
    await outbox.enqueue(waitingRecord(1));
    expect(await (await openOutbox(environment)).waiting(9)).toEqual([waitingRecord(1)]);
  });

  it('D3: is memory, and says so, where nothing is to be had', async () => {
    refuseIndexedDb();
    const environment = { ...newEnvironment(), localStorage: refusedStorage };
    const outbox = await openOutbox(environment);
    expect(outbox.keeping).toBe('memory');
    await outbox.enqueue(waitingRecord(1));
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
    expect(await (await openOutbox(environment)).waiting(9)).toEqual([]);
  });

  it('D3: is memory also where localStorage is null, as in some WebViews', async () => {
    refuseIndexedDb();
    const nothing: PageStorage = JSON.parse('null');
    const outbox = await openOutbox(newEnvironment(nothing));
    await outbox.enqueue(waitingRecord(1));
    expect(outbox.keeping).toBe('memory');
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
  });

  it('D3: is the disk also where localStorage is refused', async () => {
    const outbox = await openOutbox({ ...newEnvironment(), localStorage: refusedStorage });
    await outbox.enqueue(waitingRecord(1));
    expect(outbox.keeping).toBe('disk');
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
  });
});

describe('what an earlier visit had to keep in localStorage', () => {
  /** One record waiting, one set aside, one sent. */
  async function leftBehind() {
    const storage = fakeStorage();
    const environment = newEnvironment(storage);
    refuseIndexedDb();
    const outbox = await openOutbox(environment);
    for (const number of [1, 2, 3]) await outbox.enqueue(waitingRecord(number));
    await outbox.change(refused(waitingRecord(2).id, problems.conflict()));
    await outbox.change(acknowledged(waitingRecord(3).id, 7));
    vi.restoreAllMocks();
    return { storage, environment };
  }

  it('moves to the disk, each with its state', async () => {
    const { storage, environment } = await leftBehind();
    const outbox = await openOutbox(environment);
    expect(outbox.keeping).toBe('disk');
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
    expect(await outbox.stateOf(waitingRecord(2).id)).toMatchObject({ state: 'set-aside' });
    expect(await outbox.stateOf(waitingRecord(3).id)).toMatchObject({ state: 'sent', sentAt: 7 });
    expect(storage).toHaveLength(0);
  });

  it('D2: stays where it is until its transaction on the disk has completed', async () => {
    const { storage, environment } = await leftBehind();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const outbox = await openOutbox(environment);
    // Also with no room on the disk it is sent.
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
    expect(storage).toHaveLength(3);
    put.mockRestore();
    expect(await outbox.waiting(9, new Set([waitingRecord(1).id]))).toEqual([]);
    expect(storage).toHaveLength(0);
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
  });

  it('is found as well when another tab keeps it there later', async () => {
    const environment = newEnvironment();
    const outbox = await openOutbox(environment);
    refuseIndexedDb();
    const without = await openOutbox({ ...environment, databaseName: 'refused' });
    await without.enqueue(waitingRecord(1));
    vi.restoreAllMocks();
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
  });

  it('D2: that was sent in the meantime takes the same record off the disk', async () => {
    const { storage, environment } = await leftBehind();
    const kept = storage.getItem(`koe.response.${waitingRecord(3).id}`) ?? '';
    const outbox = await openOutbox(environment);
    await outbox.enqueue(waitingRecord(4));
    storage.setItem(
      `koe.response.${waitingRecord(4).id}`,
      kept.replaceAll(waitingRecord(3).id, waitingRecord(4).id),
    );
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
    expect(await outbox.stateOf(waitingRecord(4).id)).toMatchObject({ state: 'sent' });
  });

  it('is not removed when another tab has changed it since', async () => {
    const { storage, environment } = await leftBehind();
    const key = `koe.response.${waitingRecord(1).id}`;
    const changed = '{"changed":"while it was moved"}';
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      storage.setItem(key, changed);
      return this.add(value);
    });
    await openOutbox(environment);
    expect(storage.getItem(key)).toBe(changed);
  });
});
