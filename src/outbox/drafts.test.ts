import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import type { Session } from '../response/session.ts';
import { openDrafts } from './drafts.ts';

/** When a tab got hold of the slot. */
const HELD = 1;
const DAY_MS = 24 * 60 * 60 * 1000;

const session: Session = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  survey: 'contract',
  revision: 1,
  lang: 'ja',
  channel: 'link',
  startedAt: '2026-11-02T03:00:00.000Z',
  receipt: { number: '4T7KQ2MX9HWA', secret: 'c2VjcmV0' },
  answers: { words: [{ class: 'complaint', topics: [], text: '説明が早口でした' }] },
  suggested: {},
  at: 'words',
  stage: 'answering',
};

function newDevice() {
  const clock = fakeClock();
  const databaseName: string = crypto.randomUUID();
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const open = () =>
    openDrafts({
      databaseName,
      startTimer: clock.startTimer,
      window: new EventTarget(),
      now: clock.now,
      randomBytes,
    });
  const database = () => openDB(databaseName);
  return { clock, open, database, databaseName };
}

describe('a draft', () => {
  it('D5: is resumed whole, id and all, by another visit', async () => {
    const { open } = newDevice();
    await open().save('contract', session, HELD);
    expect(await open().load('contract')).toMatchObject({ content: session });
    expect(await open().load('claim-payment')).toBeUndefined();
  });

  it('P2: cannot be read where it is kept, and its key cannot be taken out', async () => {
    const { open, database } = newDevice();
    await open().save('contract', session, HELD);
    const db = await database();
    const draft: unknown = await db.get('drafts', 'contract');
    const record: unknown = await db.get('meta', 'draft-key');
    expect(draft).toMatchObject({ survey: 'contract', ciphertext: expect.any(ArrayBuffer) });
    const { ciphertext } = Object(draft);
    expect(Buffer.from(ciphertext).toString('latin1')).not.toMatch(/complaint|words|01890a5d/);
    const { key } = Object(record);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/);
  });

  it('P2: is encrypted anew at each save', async () => {
    const { open, database } = newDevice();
    const drafts = open();
    const ivs = new Set<string>();
    for (let save = 0; save < 3; save++) {
      await drafts.save('contract', session, HELD);
      const { iv } = Object(await (await database()).get('drafts', 'contract'));
      ivs.add(String(iv));
    }
    expect(ivs).toHaveProperty('size', 3);
  });

  it('is replaced by the newest save, and gone once removed, in whatever order the work ends', async () => {
    const { open } = newDevice();
    const drafts = open();
    void drafts.save('contract', session, HELD);
    void drafts.save('contract', { ...session, at: 'contact' }, HELD);
    expect(await drafts.load('contract')).toMatchObject({ content: { at: 'contact' } });
    void drafts.save('contract', session, HELD);
    await drafts.remove('contract');
    expect(await drafts.load('contract')).toBeUndefined();
  });

  it('X1: is not written over by a tab that had it before, however late its save comes', async () => {
    const { open } = newDevice();
    const [first, second] = [open(), open()];
    expect(await first.save('contract', session, 1)).toBe(true);
    expect(await second.save('contract', { ...session, at: 'contact' }, 2)).toBe(true);
    expect(await first.save('contract', session, 1)).toBe(false);
    expect(await first.load('contract')).toMatchObject({ content: { at: 'contact' }, heldSince: 2 });
  });

  it('is told when it was saved', async () => {
    const { open, clock } = newDevice();
    await open().save('contract', session, HELD);
    expect(await open().load('contract')).toMatchObject({ savedAt: clock.now() });
  });

  it('is found among those of its survey, the newest first', async () => {
    const { open, clock } = newDevice();
    for (const slot of ['contract', 'contract@agency-1', 'contract-extra', 'contract#one']) {
      await open().save(slot, session, HELD);
      await clock.advance(1);
    }
    expect(await open().slots('contract')).toEqual(['contract#one', 'contract@agency-1', 'contract']);
  });

  it('is shared by two tabs that both come to make the key', async () => {
    const { open } = newDevice();
    const [one, other] = [open(), open()];
    await Promise.all([one.save('contract', session, HELD), other.save('claim-payment', session, HELD)]);
    expect(await other.load('contract')).toMatchObject({ content: session });
    expect(await one.load('claim-payment')).toMatchObject({ content: session });
  });

  it('is kept for 7 days', async () => {
    const { open, clock } = newDevice();
    await open().save('contract', session, HELD);
    await clock.advance(7 * DAY_MS - 1);
    expect(await open().load('contract')).toMatchObject({ content: session });
    await clock.advance(1);
    expect(await open().load('contract')).toBeUndefined();
  });

  it('is removed after 7 days also when only another survey is opened', async () => {
    const { open, database, clock } = newDevice();
    await open().save('contract', session, HELD);
    await clock.advance(7 * DAY_MS);
    expect(await open().load('claim-payment')).toBeUndefined();
    expect(await (await database()).count('drafts')).toBe(0);
  });

  it.each([
    ['was cut short', (draft: object) => ({ ...draft, ciphertext: new ArrayBuffer(3) })],
    ['was made for another survey', (draft: object) => ({ ...draft, survey: 'claim-payment' })],
    ['is of another shape', (draft: object) => ({ ...draft, iv: 'none' })],
  ])('that %s is no draft, and is removed', async (_, spoil) => {
    const { open, database } = newDevice();
    await open().save('contract', session, HELD);
    const db = await database();
    const spoilt: object = spoil(Object(await db.get('drafts', 'contract')));
    await db.put('drafts', spoilt);
    const { survey } = Object(spoilt);
    expect(await open().load(survey)).toBeUndefined();
    expect(await db.get('drafts', survey)).toBeUndefined();
  });

  it('whose key is gone is no draft, and is removed', async () => {
    const { open, database } = newDevice();
    await open().save('contract', session, HELD);
    const db = await database();
    await db.clear('meta');
    expect(await open().load('contract')).toBeUndefined();
    expect(await db.count('drafts')).toBe(0);
  });

  it('P5: makes no database to look for one', async () => {
    const { open, databaseName } = newDevice();
    expect(await open().load('contract')).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
  });
});
