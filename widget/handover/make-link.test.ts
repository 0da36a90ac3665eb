import { describe, expect, it } from 'vitest';
import { localize } from '../../src/questionnaire/localize.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { startSession } from '../../src/response/start-session.ts';
import { takeFragment } from '../page/take-fragment.ts';
import { makeLink } from './make-link.ts';
import { unpackParcel } from './parcel.ts';

const [document] = questionnaires;
if (!document) throw new Error('there is no questionnaire');
const questionnaire = localize(document, 'ja');
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const now = 1_763_600_400_000;
const session = startSession({
  questionnaire,
  lang: 'ja',
  channel: 'link',
  invitation: `${'e'.repeat(50)}.${'i'.repeat(200)}.${'s'.repeat(86)}`,
  now,
  randomBytes,
});
const page = { origin: 'https://voice.insurer.example', pathname: `/s/${questionnaire.id}` };

describe('a link to another device', () => {
  it('P3: carries all of it behind the hash, and the page behind it finds it there', async () => {
    const { address, until } = await makeLink(session, page, now, randomBytes);
    const url = new URL(address);
    expect([url.pathname, url.search]).toEqual([page.pathname, '']);
    const { parcel = '', lang } = takeFragment(url, { state: null, replaceState: () => undefined });
    expect(lang).toBe('ja');
    expect(await unpackParcel(parcel, questionnaire.id, until)).toEqual({ draft: session });
  });

  it('is shown as a code with four white modules around it', async () => {
    const { qr } = await makeLink(session, page, now, randomBytes);
    if (!qr) throw new Error('there is no code');
    const dark = Array.from(qr.path.matchAll(/M(\d+) (\d+)/g), ([, x, y]) => [Number(x), Number(y)]).flat();
    expect(Math.min(...dark)).toBe(4);
    expect(Math.max(...dark)).toBe(qr.size - 5);
  });

  it('has no code when somebody has written much; the link alone still carries it', async () => {
    const text = Array.from({ length: 900 }, () =>
      String.fromCharCode(0x4e00 + Math.floor(Math.random() * 9_000)),
    );
    const long = {
      ...session,
      answers: { voice: [{ class: 'request' as const, topics: [], text: text.join('') }] },
    };
    const { qr, address } = await makeLink(long, page, now, randomBytes);
    expect(qr).toBeUndefined();
    const { parcel = '' } = takeFragment(new URL(address), { state: null, replaceState: () => undefined });
    expect(await unpackParcel(parcel, questionnaire.id, now)).toEqual({ draft: long });
  });
});
