import { acknowledged } from '../../test/fixtures/changes.ts';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { openDrafts } from './drafts.ts';
import { openOutbox } from './open-outbox.ts';

const { origin } = location;
const MEGABYTE = 1024 * 1024;

/** The page's own clock, storage and window, and a database for each test. */
function newPage(databaseName: string = crypto.randomUUID()) {
  return {
    databaseName,
    window,
    localStorage: () => localStorage,
    now: Date.now,
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    startTimer(ms: number, run: () => void) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
const databaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);
/** Also drops every connection, as iOS does when it runs short of memory. */
const forgetEverything = () =>
  cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('IndexedDB in a real browser', () => {
  it('D1: has the record on disk, for every connection to see, once it says saved', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const page = newPage();
    const outbox = await openOutbox(page);
    expect(outbox.keeping).toBe('disk');
    await outbox.enqueue(waitingRecord(1));
    expect(transaction.mock.results.at(-1)?.value).toHaveProperty('durability', 'strict');
    expect(await (await openOutbox(page)).waiting(9)).toEqual([waitingRecord(1)]);
  });

  it('P5: is not written to by looking for records and drafts', async () => {
    const page = newPage();
    const outbox = await openOutbox(page);
    expect(await outbox.waiting(1)).toEqual([]);
    expect(await openDrafts(page).load('contract')).toBeUndefined();
    expect(await databaseNames()).not.toContain(page.databaseName);
  });

  it('D3: says that it is full when the transaction aborts for want of space, and keeps what it has', async () => {
    // Chromium remembers for a while how much room there was; with its data it forgets that as well.
    await forgetEverything();
    await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2 * MEGABYTE });
    try {
      const outbox = await openOutbox(newPage());
      await outbox.enqueue(waitingRecord(1));
      const large = { ...waitingRecord(2), sealed: 'x'.repeat(8 * MEGABYTE) };
      await expect(outbox.enqueue(large)).rejects.toMatchObject({ failure: 'full' });
      expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
    } finally {
      await cdp().send('Storage.overrideQuotaForOrigin', { origin });
    }
  });

  it('D4: is opened anew after the browser has dropped the connection', async () => {
    const dropped = new Promise((resolve) => {
      vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
        const opening = IDBFactory.prototype.open.apply(indexedDB, given);
        opening.addEventListener('success', () => opening.result.addEventListener('close', resolve));
        return opening;
      });
    });
    const outbox = await openOutbox(newPage());
    await outbox.enqueue(waitingRecord(1));
    // The browser tells the page of it by another way than it tells us that it is done.
    await Promise.all([dropped, forgetEverything()]);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await outbox.enqueue(waitingRecord(2));
    expect(transaction.mock.results.map(({ type }) => type)).toEqual(['return']);
    expect(await outbox.waiting(9)).toEqual([waitingRecord(2)]);
  });

  it('D3: that the browser drops and does not open again leaves the rest of the visit to the page storage', async () => {
    const page = newPage();
    const outbox = await openOutbox(page);
    await outbox.enqueue(waitingRecord(1));
    await forgetEverything();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    await outbox.enqueue(waitingRecord(2));
    expect(outbox.keeping).toBe('page-storage');
    expect(localStorage).toHaveLength(1);
    expect(await outbox.waiting(9)).toEqual([waitingRecord(2)]);
    expect(await outbox.stateOf(waitingRecord(1).id)).toMatchObject({ state: 'waiting' });
    open.mockRestore();
    const later = await openOutbox(page);
    expect(later.keeping).toBe('disk');
    expect(await later.waiting(9)).toEqual([waitingRecord(2)]);
    expect(localStorage).toHaveLength(0);
  });

  it('D6: gives way to newer code in another tab, then says so and leaves the records to it', async () => {
    const page = newPage();
    const outbox = await openOutbox(page);
    await outbox.enqueue(waitingRecord(1));
    const blocked = vi.fn();
    const newer = await openDB(page.databaseName, 2, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    await expect(outbox.enqueue(waitingRecord(2))).rejects.toMatchObject({ failure: 'newer-version' });
    expect(await newer.getAll('outbox')).toEqual([waitingRecord(1)]);
    newer.close();
  });

  it('D3: of newer code keeps new records in the page storage', async () => {
    const page = newPage();
    (await openDB(page.databaseName, 2)).close();
    const outbox = await openOutbox(page);
    expect(outbox.keeping).toBe('page-storage');
    await outbox.enqueue(waitingRecord(1));
    expect(await outbox.waiting(9)).toEqual([waitingRecord(1)]);
  });

  it('X3: keeps the first bytes of two tabs that finish the same draft at once', async () => {
    const page = newPage();
    const [one, other] = await Promise.all([openOutbox(page), openOutbox(page)]);
    await Promise.all([one.enqueue(waitingRecord(1)), other.enqueue(waitingRecord(1, 'another seal'))]);
    expect(await one.waiting(9)).toEqual([waitingRecord(1)]);
    await Promise.all([
      one.change(acknowledged(waitingRecord(1).id, 1)),
      other.change(acknowledged(waitingRecord(1).id, 2)),
    ]);
    expect(await other.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(await other.stateOf(waitingRecord(1).id)).toMatchObject({ state: 'sent', sentAt: 1 });
  });
});

describe('drafts in a real browser', () => {
  it('P2: are encrypted with a key that survives the visit and cannot be taken out', async () => {
    const page = newPage();
    const session = {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      survey: 'contract',
      revision: 1,
      lang: 'ja',
      channel: 'link' as const,
      startedAt: '2026-11-02T03:00:00.000Z',
      receipt: { number: '4T7KQ2MX9HWA', secret: 'c2VjcmV0' },
      answers: { overall: 2 },
      suggested: {},
      at: 'overall',
      stage: 'answering' as const,
    };
    await openDrafts(page).save('contract', session, 1);
    expect(await openDrafts(page).load('contract')).toMatchObject({ content: session });
    const database = await openDB(page.databaseName);
    const { key } = Object(await database.get('meta', 'draft-key'));
    expect(key).toHaveProperty('extractable', false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/);
    database.close();
  });
});
