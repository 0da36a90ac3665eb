import 'fake-indexeddb/auto';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeClock, settled } from '../../test/fixtures/fake-clock.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { connect, type Connection } from './connect.ts';
import { diskOutbox } from './disk-outbox.ts';
import { OutboxError } from './outbox.ts';

function newPage(databaseName: string = crypto.randomUUID()) {
  const clock = fakeClock();
  const window = new EventTarget();
  const connection = connect({ databaseName, startTimer: clock.startTimer, window });
  return { clock, window, databaseName, connection, outbox: diskOutbox(connection) };
}

/** Safari's open that never says anything. */
function openHangs() {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() =>
    Object.create(IDBOpenDBRequest.prototype, listensToNothing),
  );
}
const listensToNothing = { addEventListener: { value: () => undefined } };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('opening', () => {
  it('P5: makes no database to look whether something waits', async () => {
    const { outbox, databaseName } = newPage();
    await outbox.waiting(1);
    await outbox.counts();
    await outbox.stateOf(waitingRecord(1).id);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
  });

  it('lets reads and writes at once share one handle', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { outbox } = newPage();
    const looking = outbox.counts();
    const writing = [1, 2, 3].map((number) => outbox.enqueue(waitingRecord(number)));
    await Promise.all([looking, ...writing, outbox.waiting(1)]);
    expect(await outbox.waiting(9)).toHaveLength(3);
    // Once to look, once to make it.
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('D4: that hangs is given up at a deadline and tried once more', async () => {
    const { outbox, clock } = newPage();
    openHangs();
    const saving = outbox.enqueue(waitingRecord(1));
    await clock.advance(3_000);
    await saving;
    expect(await outbox.waiting(1)).toEqual([waitingRecord(1)]);
    expect(clock.due()).toEqual([]);
  });

  it('D4: that hangs twice fails as a timeout, and later calls try anew', async () => {
    const { outbox, clock } = newPage();
    openHangs();
    openHangs();
    const saving = outbox.enqueue(waitingRecord(1));
    const failing = expect(saving).rejects.toMatchObject({ failure: 'timeout' });
    await clock.advance(6_000);
    await failing;
    await outbox.enqueue(waitingRecord(1));
    expect(await outbox.counts()).toEqual({ waiting: 1, setAside: 0 });
  });

  it('D4: a handle that comes after its deadline is closed, and blocks no upgrade', async () => {
    const { outbox, clock, databaseName } = newPage();
    await outbox.enqueue(waitingRecord(1));
    outbox.close();
    let letOpen = () => {};
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((...args) => {
      const request = open(...args);
      const late = new EventTarget();
      request.addEventListener('success', () => (letOpen = () => late.dispatchEvent(new Event('success'))));
      return Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: late.addEventListener.bind(late) },
        removeEventListener: { value: late.removeEventListener.bind(late) },
        result: { get: () => request.result },
      });
    });
    const reading = outbox.waiting(1);
    await clock.advance(3_000);
    expect(await reading).toEqual([waitingRecord(1)]);
    outbox.close();
    letOpen();
    await settled();
    const blocked = vi.fn();
    (await openDB(databaseName, 99, { blocked })).close();
    expect(blocked).not.toHaveBeenCalled();
  });

  it('D6: says that newer code has upgraded the database, and leaves it alone', async () => {
    const { outbox, databaseName } = newPage();
    await outbox.enqueue(waitingRecord(1));
    outbox.close();
    const newer = await openDB(databaseName, 2);
    await expect(outbox.enqueue(waitingRecord(2))).rejects.toMatchObject({ failure: 'newer-version' });
    expect(await newer.getAll('outbox')).toEqual([waitingRecord(1)]);
    newer.close();
  });

  it('D6: gives way when newer code asks for the database', async () => {
    const { outbox, databaseName } = newPage();
    await outbox.enqueue(waitingRecord(1));
    const blocked = vi.fn();
    const newer = await openDB(databaseName, 2, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await expect(outbox.counts()).rejects.toMatchObject({ failure: 'newer-version' });
    expect(transaction).not.toHaveBeenCalled();
    newer.close();
  });

  it('D4: waits only until its deadlines for a tab that does not let go', async () => {
    const { outbox, databaseName, clock } = newPage();
    const other = await openDB(databaseName, 1);
    const deleting = deleteDB(databaseName);
    await settled();
    const failing = expect(outbox.counts()).rejects.toMatchObject({ failure: 'timeout' });
    await clock.advance(6_000);
    await failing;
    other.close();
    await deleting;
  });
});

describe('a transaction', () => {
  const stores = ['outbox'] as const;
  const write = (connection: Connection, body: Parameters<typeof connection.write<'outbox'>>[1]) =>
    connection.write({ stores, durability: 'strict' }, body);

  it('D1: fails when it aborts although its put succeeded', async () => {
    const { connection, outbox } = newPage();
    const writing = write(connection, async (transaction) => {
      await transaction.objectStore('outbox').put(waitingRecord(1));
      transaction.abort();
    });
    await expect(writing).rejects.toMatchObject({ failure: 'aborted' });
    expect(await outbox.waiting(1)).toEqual([]);
  });

  it('D3: says that it is full when its request was only told that it was aborted', async () => {
    const { connection } = newPage();
    const writing = write(connection, async (transaction) => {
      // As when the browser finds no room while requests are still under way.
      Object.defineProperty(unwrap(transaction), 'error', {
        value: new DOMException('', 'QuotaExceededError'),
      });
      throw new DOMException('', 'AbortError');
    });
    await expect(writing).rejects.toMatchObject({ failure: 'full' });
  });

  it('D1: leaves nothing behind when its body fails half way', async () => {
    const { connection, outbox } = newPage();
    const writing = write(connection, async (transaction) => {
      await transaction.objectStore('outbox').put(waitingRecord(1));
      throw new TypeError('half way');
    });
    await expect(writing).rejects.toMatchObject({ failure: 'unavailable' });
    expect(await outbox.waiting(1)).toEqual([]);
  });

  it('D4: that never completes is aborted at a deadline, and fails after a second try', async () => {
    const { connection, outbox, clock } = newPage();
    let tries = 0;
    const writing = write(connection, async (transaction) => {
      tries++;
      const store = transaction.objectStore('outbox');
      await store.put(waitingRecord(1));
      // Kept open as a dead connection keeps it: no request ever ends it.
      for (let alive = true; alive;)
        alive = await store.get('x').then(
          () => true,
          () => false,
        );
    });
    const failing = expect(writing).rejects.toMatchObject({ failure: 'timeout' });
    await clock.advance(5_000);
    await clock.advance(5_000);
    await failing;
    expect(tries).toBe(2);
    expect(await outbox.waiting(1)).toEqual([]);
  });

  it('D4: on a handle that the browser has dropped is run again on a new one', async () => {
    const { outbox } = newPage();
    await outbox.enqueue(waitingRecord(1));
    const dead = new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw dead;
    });
    await outbox.enqueue(waitingRecord(2));
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1), waitingRecord(2)]);
  });

  it.each([
    [3, undefined, 1],
    [4, 'aborted', 0],
  ])(
    'D4: is tried until the browser, clearing its data, has aborted %i: fails as %s',
    async (aborts, failure, waiting) => {
      const { connection, outbox } = newPage();
      let tries = 0;
      const writing = write(connection, async (transaction) => {
        tries += 1;
        await transaction.objectStore('outbox').put(waitingRecord(1));
        if (tries <= aborts) transaction.abort();
      });
      const failed = await writing.then(
        () => undefined,
        (error: unknown) => error instanceof OutboxError && error.failure,
      );
      expect([failed, tries]).toEqual([failure, 4]);
      expect(await outbox.waiting(1)).toHaveLength(waiting);
    },
  );

  it('D3: is not tried again on a full disk', async () => {
    const { outbox } = newPage();
    await outbox.enqueue(waitingRecord(1));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(outbox.enqueue(waitingRecord(2))).rejects.toMatchObject({ failure: 'full' });
    expect(put).toHaveBeenCalledOnce();
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
  });
});

describe('a page kept for going back to', () => {
  it('lets the database go, and opens it again when it is next used', async () => {
    const { outbox, window } = newPage();
    await outbox.enqueue(waitingRecord(1));
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    await settled();
    expect(close).not.toHaveBeenCalled();
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    await settled();
    expect(close).toHaveBeenCalledOnce();
    expect(await outbox.waiting(1)).toEqual([waitingRecord(1)]);
  });
});

describe('a connection that was closed', () => {
  it('D4: does what still comes, and leaves no handle open for it', async () => {
    const { outbox, connection } = newPage();
    const use = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const underWay = outbox.enqueue(waitingRecord(1));
    connection.close();
    await underWay;
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
    await settled();
    expect(new Set(close.mock.contexts)).toEqual(new Set(use.mock.contexts));
  });
});
