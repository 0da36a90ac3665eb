import { describe, expect, it, vi } from 'vitest';
import type { Outbox } from '../../src/outbox/outbox.ts';
import { OutboxError } from '../../src/outbox/outbox.ts';
import { fallbackOutbox } from '../../src/outbox/fallback-outbox.ts';
import { memoryEntries } from '../../src/outbox/memory-entries.ts';
import { problems } from '../../src/protocol/problems.ts';
import { acknowledged, refused } from '../../test/fixtures/changes.ts';
import { fakeDevice } from '../../test/fixtures/fake-device.ts';
import { waitingRecord } from '../../test/fixtures/waiting-record.ts';
import { createVoices } from './create-voices.ts';
import type { DeskReply } from './receipt-desk.ts';

const NOW = Date.UTC(2026, 10, 25, 3);
const RECEIVED = Date.UTC(2026, 10, 24, 3);
const REQUESTED = Date.UTC(2026, 10, 25, 4);
const record = { ...waitingRecord(1), savedAt: NOW - 1_000 };
const known: DeskReply = { kind: 'known', receivedAt: RECEIVED };
const withdrawn: DeskReply = { ...known, withdrawalRequestedAt: REQUESTED };

/** A device with one response on it, before a desk that gives the replies in turn; looked at, unless it is not. */
async function world(outbox: Outbox = fallbackOutbox('memory', memoryEntries()), isLookedAt = true) {
  const fake = fakeDevice(() => NOW, outbox);
  await outbox.enqueue(record);
  const asked: string[] = [];
  const files: string[] = [];
  const replies: DeskReply[] = [];
  const answer = async (what: string) => {
    asked.push(what);
    return replies.shift() ?? ({ kind: 'no-reply' } as const);
  };
  const voices = createVoices({
    device: fake.device,
    collector: '',
    desk: { ask: () => answer('ask'), withdraw: () => answer('withdraw') },
    now: () => NOW,
    saveFile: (name) => void files.push(name),
    print: undefined,
  });
  if (isLookedAt) await voices.refresh();
  const entry = () => {
    const list = voices.entries.value;
    const [first] = typeof list === 'object' ? list : [];
    if (!first) throw new Error('the list is empty');
    return first;
  };
  return { ...fake, voices, asked, files, replies, entry, news: () => voices.news.value.get(record.id) };
}

describe('the list of receipts', () => {
  it('is read when it is looked at, and follows what is sent meanwhile, without asking the collector', async () => {
    const { voices, entry, deliver, asked } = await world();
    expect(entry()).toMatchObject({ state: 'waiting', record });
    await deliver();
    expect(entry()).toMatchObject({ state: 'sent' });
    expect(voices.news.value.size).toBe(0);
    expect(asked).toEqual([]);
  });

  it('is not read with each batch before somebody looks', async () => {
    const outbox = fallbackOutbox('memory', memoryEntries());
    const all = vi.fn(outbox.all);
    const { voices, deliver, entry } = await world({ ...outbox, all }, false);
    await deliver();
    expect(all).not.toHaveBeenCalled();
    await voices.refresh();
    expect(entry()).toMatchObject({ state: 'sent' });
  });

  it('D3: says when it cannot be read, and is there once it can', async () => {
    const outbox = fallbackOutbox('memory', memoryEntries());
    const reading = { fails: true };
    const all = async () => {
      if (reading.fails) throw new OutboxError('timeout');
      return outbox.all();
    };
    const { voices, entry } = await world({ ...outbox, all });
    expect(voices.entries.value).toBe('unreadable');
    reading.fails = false;
    await voices.refresh();
    expect(entry()).toMatchObject({ state: 'waiting' });
  });
});

describe('sending now', () => {
  it('H1: says that it could not be sent when it still waits afterwards', async () => {
    const { voices, entry, news, wakes } = await world();
    const sending = voices.sendNow(entry());
    expect(news()).toEqual({ words: 'sending', isBusy: true });
    await sending;
    expect(wakes).toEqual(['tap']);
    expect(news()).toEqual({ words: 'send.not-now' });
  });

  it('leaves it to the state to say that it was sent', async () => {
    const { voices, entry, news, outbox } = await world();
    const sending = voices.sendNow(entry());
    await outbox.change(acknowledged(record.id, NOW));
    await sending;
    expect(entry().state).toBe('sent');
    expect(news()).toBeUndefined();
  });
});

describe('asking how far it has come', () => {
  it('tells since when the collector has it', async () => {
    const { voices, entry, news, deliver, replies } = await world();
    await deliver();
    replies.push(known);
    await voices.ask(entry());
    expect(news()).toEqual({ words: 'ask.known', at: RECEIVED });
  });

  it.each(['unknown', 'no-reply'] as const)('H1: changes no state on %s', async (kind) => {
    const { voices, entry, news, deliver, replies } = await world();
    await deliver();
    const before = entry();
    replies.push({ kind });
    await voices.ask(entry());
    expect(news()).toEqual({ words: `ask.${kind}` });
    expect(entry()).toEqual(before);
  });

  it('learns of a request to withdraw whose reply was lost', async () => {
    const { voices, entry, deliver, replies } = await world();
    await deliver();
    replies.push(withdrawn);
    await voices.ask(entry());
    expect(entry().record).toMatchObject({ withdrawalRequestedAt: REQUESTED });
  });

  it('finds that a file which was handed over has arrived', async () => {
    const { voices, entry, outbox, replies } = await world();
    await outbox.change(refused(record.id, problems.unknownKey()));
    await voices.refresh();
    replies.push(known);
    await voices.ask(entry());
    expect(entry()).toMatchObject({ state: 'sent', record: { sentAt: RECEIVED } });
  });
});

describe('asking to withdraw what is sent', () => {
  it('keeps that the request has arrived', async () => {
    const { voices, entry, news, deliver, replies, asked } = await world();
    await deliver();
    replies.push(withdrawn);
    await voices.withdraw(entry());
    expect(asked).toEqual(['withdraw']);
    expect(entry().record).toMatchObject({ withdrawalRequestedAt: REQUESTED });
    expect(news()).toBeUndefined();
  });

  it.each(['unknown', 'no-reply'] as const)('H1: says nothing of a request on %s', async (kind) => {
    const { voices, entry, news, deliver, replies } = await world();
    await deliver();
    replies.push({ kind });
    await voices.withdraw(entry());
    expect(news()).toEqual({ words: `withdraw.${kind}` });
    expect(entry().record).not.toHaveProperty('withdrawalRequestedAt');
  });
});

describe('removing what is not sent', () => {
  it('D10: takes it out of the outbox, and says that it had not arrived', async () => {
    const { voices, entry, news, outbox, replies } = await world();
    replies.push({ kind: 'unknown' });
    await voices.withdraw(entry());
    expect(await outbox.waiting(9)).toEqual([]);
    expect(entry()).toMatchObject({ state: 'taken-back', record: { takenBackAt: NOW } });
    expect(news()).toEqual({ words: 'remove.unknown' });
  });

  it('H1: that had arrived before, without a reply, goes on to be withdrawn', async () => {
    const { voices, entry, news, replies } = await world();
    replies.push(withdrawn);
    await voices.withdraw(entry());
    expect(entry()).toMatchObject({
      state: 'sent',
      record: { sentAt: RECEIVED, withdrawalRequestedAt: REQUESTED },
    });
    expect(news()).toBeUndefined();
  });

  it('H1: without a network says that it may have arrived', async () => {
    const { voices, entry, news } = await world();
    await voices.withdraw(entry());
    expect(entry().state).toBe('taken-back');
    expect(news()).toEqual({ words: 'remove.no-reply' });
  });

  it('D3: from a store that does not let go is said aloud, and it waits on', async () => {
    const outbox = fallbackOutbox('memory', memoryEntries());
    const change = () => Promise.reject(new OutboxError('full'));
    const { voices, entry, news, asked } = await world({ ...outbox, change });
    await voices.withdraw(entry());
    expect(news()).toEqual({ words: 'remove.failed' });
    expect(entry().state).toBe('waiting');
    expect(asked).toEqual([]);
  });
});

it('gives a file of what was not accepted, and of nothing that is on its way', async () => {
  const { voices, entry, outbox, files } = await world();
  voices.saveFile(entry());
  expect([voices.canSaveFile(entry()), files]).toEqual([false, []]);
  await outbox.change(refused(record.id, problems.unknownKey()));
  await voices.refresh();
  voices.saveFile(entry());
  expect([voices.canSaveFile(entry()), files]).toEqual([true, [`koe-${record.receipt.number}.json`]]);
});
