import { acknowledged, refused } from '../../test/fixtures/changes.ts';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { problems } from '../protocol/problems.ts';
import { connect } from './connect.ts';
import { diskOutbox } from './disk-outbox.ts';
import { fallbackOutbox } from './fallback-outbox.ts';
import { memoryEntries } from './memory-entries.ts';
import { pageStorageEntries } from './page-storage-entries.ts';

const environment = () => ({
  databaseName: crypto.randomUUID(),
  startTimer: fakeClock().startTimer,
  window: new EventTarget(),
});

describe.each([
  ['disk', () => diskOutbox(connect(environment()))],
  ['page-storage', () => fallbackOutbox('page-storage', pageStorageEntries(fakeStorage()))],
  ['memory', () => fallbackOutbox('memory', memoryEntries())],
])('an outbox kept in %s', (keeping, open) => {
  const [first, second, third] = [waitingRecord(1), waitingRecord(2), waitingRecord(3)];

  it('D3: says where it keeps', () => {
    expect(open().keeping).toBe(keeping);
  });

  it('knows nothing at first', async () => {
    const outbox = open();
    expect(await outbox.waiting(10)).toEqual([]);
    expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(await outbox.stateOf(first.id)).toBeUndefined();
  });

  it('gives back what was enqueued, oldest first, as many as asked for and none of those excepted', async () => {
    const outbox = open();
    for (const record of [third, first, second]) await outbox.enqueue(record);
    expect(await outbox.waiting(10)).toEqual([first, second, third]);
    expect(await outbox.waiting(2)).toEqual([first, second]);
    expect(await outbox.waiting(2, new Set([first.id]))).toEqual([second, third]);
    expect(await outbox.waiting(2, new Set([first.id, second.id, third.id]))).toEqual([]);
  });

  it('X3: keeps the first bytes when the same response is enqueued again', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    await outbox.enqueue({ ...waitingRecord(1, 'sealed once more'), savedAt: 1 });
    expect(await outbox.waiting(10)).toEqual([first]);
  });

  it('D2: a record that was sent leaves its receipt, and cannot be enqueued again', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    await outbox.change(acknowledged(first.id, 5));
    await outbox.enqueue(waitingRecord(1, 'finished in another tab'));
    expect(await outbox.waiting(10)).toEqual([]);
    const { receipt, survey, savedAt } = first;
    expect(await outbox.stateOf(first.id)).toEqual({ state: 'sent', receipt, survey, savedAt, sentAt: 5 });
  });

  it('sets a refused record aside with its reason, and neither sends nor takes it again', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    await outbox.enqueue(second);
    await outbox.change(refused(first.id, problems.conflict()));
    await outbox.enqueue(first);
    expect(await outbox.waiting(10)).toEqual([second]);
    expect(await outbox.counts()).toEqual({ waiting: 1, setAside: 1 });
    const { receipt, survey, savedAt } = first;
    const state = { state: 'set-aside', receipt, survey, savedAt, problem: problems.conflict() };
    expect(await outbox.stateOf(first.id)).toEqual(state);
  });

  it('takes a second word on the same record for nothing', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    await outbox.change(acknowledged(first.id, 5));
    await outbox.change(acknowledged(first.id, 6));
    await outbox.change(refused(first.id, problems.conflict()));
    await outbox.change(acknowledged(second.id, 6));
    expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    expect(await outbox.stateOf(first.id)).toMatchObject({ state: 'sent', sentAt: 5 });
    expect(await outbox.stateOf(second.id)).toBeUndefined();
  });

  it('D10: a record that was taken back is not sent, cannot be enqueued again, and leaves its number', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    await outbox.enqueue(second);
    await outbox.change(refused(second.id, problems.unknownKey()));
    for (const { id } of [first, second]) await outbox.change(new Map([[id, { type: 'taken-back', at: 5 }]]));
    await outbox.enqueue(first);
    await outbox.change(refused(first.id, problems.conflict()));
    expect(await outbox.waiting(10)).toEqual([]);
    expect(await outbox.counts()).toEqual({ waiting: 0, setAside: 0 });
    const { receipt, survey, savedAt } = first;
    expect(await outbox.stateOf(first.id)).toEqual({
      state: 'taken-back',
      receipt,
      survey,
      savedAt,
      takenBackAt: 5,
    });
    expect(JSON.stringify(await outbox.all())).not.toContain(first.sealed);
  });

  it('lists everything, newest first, each in its state and with its name', async () => {
    const outbox = open();
    const fourth = { ...waitingRecord(4), title: 'ご契約のアンケート' };
    for (const record of [first, fourth, second, third]) await outbox.enqueue(record);
    await outbox.change(acknowledged(fourth.id, 5));
    await outbox.change(new Map([[fourth.id, { type: 'withdrawal-requested', at: 6 }]]));
    await outbox.change(refused(third.id, problems.conflict()));
    await outbox.change(new Map([[second.id, { type: 'taken-back', at: 7 }]]));
    expect(await outbox.all()).toMatchObject([
      { state: 'sent', record: { id: fourth.id, title: fourth.title, withdrawalRequestedAt: 6 } },
      { state: 'set-aside', record: { id: third.id, sealed: third.sealed } },
      { state: 'taken-back', record: { id: second.id, takenBackAt: 7 } },
      { state: 'waiting', record: first },
    ]);
    expect(await outbox.stateOf(fourth.id)).toMatchObject({ state: 'sent', withdrawalRequestedAt: 6 });
  });

  it('tells of a waiting record no more than a customer may know', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    const { receipt, survey, savedAt } = first;
    expect(await outbox.stateOf(first.id)).toEqual({ state: 'waiting', receipt, survey, savedAt });
  });

  it('goes on after it was closed', async () => {
    const outbox = open();
    await outbox.enqueue(first);
    outbox.close();
    expect(await outbox.waiting(10)).toEqual([first]);
  });
});

describe('a page storage that is full', () => {
  it('D3: says so and evicts nothing', async () => {
    const storage = fakeStorage(700);
    const outbox = fallbackOutbox('page-storage', pageStorageEntries(storage));
    await outbox.enqueue(waitingRecord(1));
    await expect(outbox.enqueue(waitingRecord(2))).rejects.toMatchObject({ failure: 'full' });
    expect(await outbox.waiting(10)).toEqual([waitingRecord(1)]);
  });

  it('D3: keeps a record waiting that there is no room to set aside', async () => {
    const outbox = fallbackOutbox('page-storage', pageStorageEntries(fakeStorage(420)));
    await outbox.enqueue(waitingRecord(1));
    const settling = outbox.change(refused(waitingRecord(1).id, problems.conflict()));
    await expect(settling).rejects.toMatchObject({ failure: 'full' });
    expect(await outbox.waiting(10)).toEqual([waitingRecord(1)]);
  });
});

describe('entries in localStorage', () => {
  it.each([
    '',
    'null',
    '{',
    '[]',
    '{"state":"waiting","record":{}}',
    '{"state":"gone","record":{"receipt":{}}}',
  ])('neither sends nor removes %j, which is no entry of ours', async (text) => {
    const storage = fakeStorage();
    storage.setItem('koe.response.x', text);
    storage.setItem('basket', '3');
    const outbox = fallbackOutbox('page-storage', pageStorageEntries(storage));
    await outbox.enqueue(waitingRecord(1));
    expect(await outbox.waiting(10)).toEqual([waitingRecord(1)]);
    expect(storage.getItem('koe.response.x')).toBe(text);
  });
});
