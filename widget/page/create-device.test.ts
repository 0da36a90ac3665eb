import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../../test/fixtures/fake-clock.ts';
import { fakeDevice } from '../../test/fixtures/fake-device.ts';
import { fakeStorage } from '../../test/fixtures/fake-storage.ts';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { openOutbox } from '../../src/outbox/open-outbox.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import { nextSession } from '../../src/response/next-session.ts';
import { startSession } from '../../src/response/start-session.ts';

const questionnaire = localize(contract, 'ja');
const sealingKey = { kid: 'k1', jwk: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } } as const;
const randomBytes = seededBytes(5);

/** A device that begins its visit with a living disk. */
async function newDevice() {
  const { now, startTimer } = fakeClock();
  const storage = fakeStorage();
  const outbox = await openOutbox({
    databaseName: crypto.randomUUID(),
    startTimer,
    window: new EventTarget(),
    localStorage: () => storage,
  });
  const finish = () => {
    const session = startSession({ questionnaire, lang: 'ja', channel: 'link', now: now(), randomBytes });
    const answered = nextSession(session, { type: 'answered', question: 'overall', value: 4 }, questionnaire);
    return { id: answered.id, saving: fake.device.finish(answered, questionnaire, sealingKey) };
  };
  const fake = fakeDevice(now, outbox);
  return { ...fake, finish };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('finishing while the disk dies for the rest of the visit', () => {
  it('D3, H1: saves in the page storage, says so, and sends it from there', async () => {
    const { device, deliver, finish } = await newDevice();
    expect(await finish().saving).toMatchObject({ state: 'saved', keeping: 'disk' });
    const lost = () => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    };
    vi.spyOn(indexedDB, 'open').mockImplementation(lost);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(lost);
    const { id, saving } = finish();
    expect(await saving).toMatchObject({ state: 'saved', keeping: 'page-storage' });
    expect(await device.stateOf(id)).toMatchObject({ state: 'saved', keeping: 'page-storage' });
    // What it knows is said; the record on the disk cannot be sent now.
    await deliver();
    expect(await device.stateOf(id)).toMatchObject({ state: 'sent' });
  });
});
