import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { connect } from './connect.ts';
import { draftKey } from './draft-key.ts';
import { findFloor, keepFloor } from './kept-floor.ts';

function newDevice() {
  const databaseName: string = crypto.randomUUID();
  const { startTimer } = fakeClock();
  const visit = () => connect({ databaseName, startTimer, window: new EventTarget() });
  return { databaseName, visit };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('R2: the last floor that was kept is found by another visit, beside the key of drafts', async () => {
  const { visit } = newDevice();
  const key = await draftKey(visit());
  await keepFloor(visit(), 1_800_000_000_000);
  await keepFloor(visit(), 1_700_000_000_000);
  expect(await findFloor(visit())).toBe(1_700_000_000_000);
  expect(await draftKey(visit())).toEqual(key);
});

it('P5: looking for one makes no database', async () => {
  const { visit, databaseName } = newDevice();
  expect(await findFloor(visit())).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
});

it('there is none where the database cannot be had', async () => {
  const { visit } = newDevice();
  await keepFloor(visit(), 1_800_000_000_000);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  expect(await findFloor(visit())).toBeUndefined();
});
