import { acknowledged, refused } from '../../test/fixtures/changes.ts';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { problems } from '../protocol/problems.ts';
import { openOutbox } from './open-outbox.ts';

const [first, second, third] = [waitingRecord(1), waitingRecord(2), waitingRecord(3)];

/** A visit that begins with a living disk. */
async function newVisit() {
  const storage = fakeStorage();
  const clock = fakeClock();
  const environment = {
    databaseName: crypto.randomUUID(),
    startTimer: clock.startTimer,
    window: new EventTarget(),
    localStorage: () => storage,
  };
  const onDisk = (store: string) =>
    openDB(environment.databaseName).then((database) => database.getAll(store));
  return { outbox: await openOutbox(environment), environment, storage, clock, onDisk };
}

/** As on iOS: every handle is dead, and every reopening fails until the page is loaded anew. */
function diskDies() {
  const lost = () => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  };
  vi.spyOn(indexedDB, 'open').mockImplementation(lost);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(lost);
}
/** What the next visit finds, or this one once the browser has recovered. */
const diskLives = () => vi.restoreAllMocks();

/** The record is written, but the word that it was comes too late, twice. */
async function enqueueWithoutWord({ outbox, clock }: Awaited<ReturnType<typeof newVisit>>) {
  await outbox.enqueue(third);
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    return Object.assign(transaction.apply(this, args), { addEventListener: () => undefined });
  });
  const saving = outbox.enqueue(first);
  await clock.advance(5_000);
  await clock.advance(5_000);
  await saving;
  diskLives();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a disk that dies within the visit', () => {
  it('D3: has the next record kept in the page storage, and says so', async () => {
    const { outbox, storage } = await newVisit();
    await outbox.enqueue(first);
    expect(outbox.keeping).toBe('disk');
    diskDies();
    await outbox.enqueue(second);
    expect(outbox.keeping).toBe('page-storage');
    expect(storage).toHaveLength(1);
    expect(await outbox.stateOf(second.id)).toMatchObject({ state: 'waiting', savedAt: second.savedAt });
    expect(await outbox.waiting(9)).toEqual([second]);
  });

  it('D3: has it kept in memory where there is no page storage', async () => {
    const { environment } = await newVisit();
    const localStorage = () => {
      throw new DOMException('', 'SecurityError');
    };
    const outbox = await openOutbox({ ...environment, localStorage });
    diskDies();
    await outbox.enqueue(first);
    expect(outbox.keeping).toBe('memory');
    expect(await outbox.waiting(9)).toEqual([first]);
  });

  it('D4: hanging, is given up at its deadlines', async () => {
    const { outbox, clock } = await newVisit();
    vi.spyOn(indexedDB, 'open').mockImplementation(() =>
      Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } }),
    );
    const saving = outbox.enqueue(first);
    await clock.advance(6_000);
    await saving;
    expect(outbox.keeping).toBe('page-storage');
    expect(await outbox.waiting(9)).toEqual([first]);
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['aborted', 'AbortError'],
    ['newer-version', 'VersionError'],
  ])('D3: but is only %s, is said aloud, and nothing is kept below', async (failure, name) => {
    const { outbox, storage } = await newVisit();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', name);
    });
    await expect(outbox.enqueue(first)).rejects.toMatchObject({ failure });
    expect(outbox.keeping).toBe('disk');
    expect(storage).toHaveLength(0);
  });

  it('D3: with a page storage that is full is said aloud', async () => {
    const { environment } = await newVisit();
    const outbox = await openOutbox({ ...environment, localStorage: () => fakeStorage(10) });
    diskDies();
    await expect(outbox.enqueue(first)).rejects.toMatchObject({ failure: 'full' });
    expect(outbox.keeping).toBe('disk');
  });

  it('H1: does not take with it what is known of a record', async () => {
    const { outbox } = await newVisit();
    await outbox.enqueue(first);
    await outbox.enqueue(second);
    await outbox.change(acknowledged(second.id, 5));
    expect(await outbox.stateOf(second.id)).toMatchObject({ state: 'sent', sentAt: 5 });
    diskDies();
    expect(await outbox.stateOf(first.id)).toMatchObject({ state: 'waiting' });
    expect(await outbox.stateOf(second.id)).toMatchObject({ state: 'sent', sentAt: 5 });
    await expect(outbox.stateOf(third.id)).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it('R4: is not taken for empty when another tab steps down while it is being asked', async () => {
    const { outbox, environment } = await newVisit();
    const anotherTab = await openOutbox(environment);
    await outbox.enqueue(first);
    diskDies();
    const asked = outbox.waiting(9);
    await anotherTab.enqueue(second);
    expect(await asked).toEqual([second]);
    await outbox.change(acknowledged(second.id, 5));
    await expect(outbox.waiting(9)).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it('R3: does not hold up what was left for later below', async () => {
    const { outbox } = await newVisit();
    diskDies();
    await expect(outbox.waiting(9)).rejects.toMatchObject({ failure: 'unavailable' });
    await outbox.enqueue(first);
    expect(await outbox.waiting(9, new Set([first.id]))).toEqual([]);
    await outbox.change(acknowledged(first.id, 5));
    expect(await outbox.stateOf(first.id)).toMatchObject({ state: 'sent', sentAt: 5 });
    await expect(outbox.waiting(9)).rejects.toMatchObject({ failure: 'unavailable' });
  });
});

describe('a disk that cannot be read', () => {
  it('leaves nothing out of the list: it says that it cannot be read', async () => {
    const { outbox } = await newVisit();
    await outbox.enqueue(first);
    diskDies();
    await outbox.enqueue(second);
    await expect(outbox.all()).rejects.toMatchObject({ failure: 'unavailable' });
    diskLives();
    expect((await outbox.all()).map(({ record }) => record)).toEqual([second, first]);
  });
});

describe('a disk that is back', () => {
  it('in a later visit takes over what was kept below, each with its state', async () => {
    const { outbox, environment, storage } = await newVisit();
    diskDies();
    for (const record of [first, second, third]) await outbox.enqueue(record);
    await outbox.change(acknowledged(first.id, 5));
    await outbox.change(refused(second.id, problems.conflict()));
    diskLives();
    const later = await openOutbox(environment);
    expect(storage).toHaveLength(0);
    expect(later.keeping).toBe('disk');
    expect(await later.stateOf(first.id)).toMatchObject({ state: 'sent', sentAt: 5 });
    expect(await later.stateOf(second.id)).toMatchObject({ state: 'set-aside' });
    expect(await later.waiting(9)).toEqual([third]);
  });

  it('in the same visit takes it over as well, also from memory', async () => {
    const { environment } = await newVisit();
    const localStorage = () => {
      throw new DOMException('', 'SecurityError');
    };
    const outbox = await openOutbox({ ...environment, localStorage });
    diskDies();
    await outbox.enqueue(first);
    diskLives();
    expect(await outbox.counts()).toEqual({ waiting: 1, setAside: 0 });
    expect(outbox.keeping).toBe('disk');
    expect(await (await openOutbox(environment)).waiting(9)).toEqual([first]);
  });

  it('X3: keeps the first bytes of a response that is enqueued again', async () => {
    const { outbox } = await newVisit();
    diskDies();
    await outbox.enqueue(first);
    diskLives();
    await outbox.enqueue(waitingRecord(1, 'sealed once more'));
    expect(await outbox.waiting(9)).toEqual([first]);
    await outbox.counts();
    expect(await outbox.waiting(9)).toEqual([first]);
  });
});

describe('a record that the disk took without a word, kept in both places', () => {
  it('X1: waits once, and is settled as sent in both', async () => {
    const visit = await newVisit();
    const { outbox, storage, onDisk } = visit;
    await enqueueWithoutWord(visit);
    expect(outbox.keeping).toBe('page-storage');
    expect(await onDisk('outbox')).toEqual([first, third]);
    expect(await outbox.waiting(9)).toEqual([first]);
    await outbox.change(acknowledged(first.id, 5));
    expect(storage).toHaveLength(0);
    expect(await onDisk('outbox')).toEqual([third]);
    expect(await onDisk('receipts')).toMatchObject([{ id: first.id, sentAt: 5 }]);
    expect(await outbox.waiting(9)).toEqual([third]);
  });

  it('D10: is taken back in both', async () => {
    const visit = await newVisit();
    const { outbox, storage, onDisk } = visit;
    await enqueueWithoutWord(visit);
    expect((await outbox.all()).map(({ record }) => record)).toEqual([third, first]);
    await outbox.change(new Map([[first.id, { type: 'taken-back', at: 5 }]]));
    expect(storage).toHaveLength(0);
    expect(await onDisk('outbox')).toEqual([third]);
    expect(await onDisk('receipts')).toMatchObject([{ id: first.id, takenBackAt: 5 }]);
    expect(await outbox.waiting(9)).toEqual([third]);
  });

  it('is set aside in both', async () => {
    const visit = await newVisit();
    const { outbox, storage, onDisk } = visit;
    await enqueueWithoutWord(visit);
    await outbox.change(refused(first.id, problems.conflict()));
    expect(storage).toHaveLength(0);
    expect(await onDisk('outbox')).toEqual([third]);
    expect(await onDisk('setAside')).toMatchObject([{ id: first.id, problem: problems.conflict() }]);
  });

  it('R3: is not sent again and again when the disk can only be read', async () => {
    const visit = await newVisit();
    const { outbox, onDisk } = visit;
    await enqueueWithoutWord(visit);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await outbox.change(acknowledged(first.id, 5));
    expect(await onDisk('outbox')).toEqual([first, third]);
    expect(await outbox.waiting(9)).toEqual([third]);
    expect(await outbox.waiting(9, new Set([third.id]))).toEqual([]);
  });

  it('is sent from the disk when what stands below was spoilt', async () => {
    const visit = await newVisit();
    const { outbox, storage } = visit;
    await enqueueWithoutWord(visit);
    storage.setItem(`koe.response.${first.id}`, '{');
    expect(await outbox.waiting(9)).toEqual([first, third]);
  });

  it('X1: is settled on the disk by a later visit, when the disk was gone at first', async () => {
    const visit = await newVisit();
    const { outbox, environment, onDisk } = visit;
    await enqueueWithoutWord(visit);
    diskDies();
    await outbox.change(acknowledged(first.id, 5));
    diskLives();
    expect(await onDisk('outbox')).toEqual([first, third]);
    const later = await openOutbox(environment);
    expect(await later.waiting(9)).toEqual([third]);
    expect(await later.stateOf(first.id)).toMatchObject({ state: 'sent', sentAt: 5 });
  });
});
