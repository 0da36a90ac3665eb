import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { localize } from '../../src/questionnaire/localize.ts';
import { resumeSession } from '../../src/response/resume-session.ts';
import { startSession } from '../../src/response/start-session.ts';
import { packParcel, unpackParcel } from './parcel.ts';

const [document] = questionnaires;
if (!document) throw new Error('there is no questionnaire');
const questionnaire = localize(document, 'ja');
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const now = 1_763_600_400_000;
const session = {
  ...startSession({ questionnaire, lang: 'ja', channel: 'link', invitation: 'a.b.c', now, randomBytes }),
  answers: { overall: 4 },
};
const until = now + 60_000;
const survey = questionnaire.id;

afterEach(() => vi.unstubAllGlobals());

describe('a parcel', () => {
  it('D5: brings a survey over as it was, with its id, receipt and invitation', async () => {
    const unpacked = await unpackParcel(await packParcel(session, until, randomBytes), survey, now);
    expect(unpacked).toEqual({ draft: session });
    expect(typeof unpacked === 'object' && resumeSession(unpacked.draft, questionnaire)).toEqual(session);
  });

  it('is the same without a browser that can squeeze, only longer', async () => {
    const squeezed = await packParcel(session, until, randomBytes);
    vi.stubGlobal('CompressionStream', undefined);
    const plain = await packParcel(session, until, randomBytes);
    expect(plain.length).toBeGreaterThan(squeezed.length);
    expect(await unpackParcel(plain, survey, now)).toEqual({ draft: session });
  });

  it('P1: shows nothing of the answers in its text', async () => {
    const parcel = await packParcel({ ...session, answers: { voice: 'ひみつ' } }, until, randomBytes);
    expect(Buffer.from(parcel, 'base64url').toString()).not.toContain('ひみつ');
  });

  it('is not taken any more after its time', async () => {
    const parcel = await packParcel(session, until, randomBytes);
    expect(await unpackParcel(parcel, survey, until + 1)).toBe('handover-expired');
  });

  it('is not read as another survey’s, nor when a character of it is missing or another', async () => {
    const parcel = await packParcel(session, until, randomBytes);
    expect(await unpackParcel(parcel, 'other', now)).toBe('handover-unreadable');
    const spoilt = [
      parcel.slice(0, -2),
      parcel.slice(2),
      `${parcel.slice(0, 50)}${parcel[50] === 'A' ? 'B' : 'A'}${parcel.slice(51)}`,
      '',
      '§',
    ];
    for (const text of spoilt) expect(await unpackParcel(text, survey, now)).toBe('handover-unreadable');
  });
});
