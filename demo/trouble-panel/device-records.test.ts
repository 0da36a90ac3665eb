import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, openDatabase } from '../../src/outbox/database.ts';
import { readDeviceRecords } from './device-records.ts';

const receipt = { number: '222222222222', secret: 's' };
const record = (id: string) => ({
  id,
  survey: 'contract',
  sha256: 'a'.repeat(64),
  sealed: 'a.b.c.d.e',
  receipt,
  savedAt: 0,
});

describe('what the panel knows of this device', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('P5: makes no database by looking', async () => {
    expect(await readDeviceRecords()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('P3: is where each response stands, and nothing that it holds', async () => {
    const database = await openDatabase(DATABASE_NAME, true, () => undefined);
    await database?.put('outbox', record('2'));
    await database?.put('setAside', {
      ...record('3'),
      problem: { type: '/problems/x', title: 'x', status: 422 },
    });
    await database?.put('receipts', { id: '1', survey: 'contract', receipt, savedAt: 0, sentAt: 1 });
    database?.close();
    expect(await readDeviceRecords()).toEqual([
      { id: '1', survey: 'contract', state: 'sent' },
      { id: '2', survey: 'contract', state: 'waiting' },
      { id: '3', survey: 'contract', state: 'set-aside' },
    ]);
  });
});
