import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { aResponse } from '../test/fixtures/a-response.ts';
import { openBrowserStore } from './browser-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Received } from './mock-store.ts';

const aRow = async (): Promise<Received> => {
  const { response } = await aResponse();
  const receivedAt = '2026-11-20T02:00:00.000Z';
  return { id: response.id, sha256: 'a'.repeat(64), receipt: response.receipt.number, receivedAt, response };
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['in memory', async () => createMemoryStore()],
  ['in the browser', openBrowserStore],
])('the mock’s store %s', (_, open) => {
  it('X1: keeps the first of two rows with the same id, even when both come at once', async () => {
    const store = await open();
    const row = await aRow();
    const second = { ...row, sha256: 'b'.repeat(64) };
    const [one, two] = await Promise.all([store.add(row), store.add(second)]);
    expect([one, two]).toEqual([undefined, expect.objectContaining({ sha256: row.sha256 })]);
    expect(await store.all()).toHaveLength(1);
  });

  it('gives rows in the order received, by id and by receipt number', async () => {
    const store = await open();
    const rows = [await aRow(), await aRow(), await aRow()].toReversed();
    for (const row of rows) await store.add(row);
    expect((await store.all()).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const [first] = rows;
    expect(await store.find(first?.id ?? '')).toMatchObject({ receipt: first?.receipt });
    expect(await store.findByReceipt(first?.receipt ?? '')).toMatchObject([{ id: first?.id }]);
    expect(await store.find('nobody')).toBeUndefined();
  });

  it('X5: keeps when a withdrawal was asked for first', async () => {
    const store = await open();
    const row = await aRow();
    await store.add(row);
    const [at, later] = ['2026-11-21T02:00:00.000Z', '2026-11-22T02:00:00.000Z'];
    expect([await store.withdraw(row.id, at), await store.withdraw(row.id, later)]).toEqual([at, at]);
    expect(await store.find(row.id)).toMatchObject({ withdrawalRequestedAt: at });
  });

  it('counts every request down once, even when many come at once', async () => {
    const store = await open();
    await store.changeTrouble(() => ({ scenario: 'down', left: 5 }));
    const step = () => store.changeTrouble(({ scenario, left = 0 }) => ({ scenario, left: left - 1 }));
    const met = await Promise.all(Array.from({ length: 5 }, step));
    expect(met.map(({ left }) => left)).toEqual([5, 4, 3, 2, 1]);
    expect(await store.trouble()).toEqual({ scenario: 'down', left: 0 });
  });
});

it('remembers across pages in the browser', async () => {
  const row = await aRow();
  await (await openBrowserStore()).add(row);
  expect(await (await openBrowserStore()).find(row.id)).toMatchObject(row);
});
