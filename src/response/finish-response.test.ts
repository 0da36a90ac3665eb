import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import type { Answers } from '../questions/kinds.ts';
import { finishResponse } from './finish-response.ts';
import { hashReceiptSecret } from './hash-receipt-secret.ts';
import { startSession } from './start-session.ts';

const session = startSession({
  questionnaire: visitQuestionnaire,
  lang: 'ja',
  channel: 'link',
  invitation: 'a.b.c',
  now: 0,
  randomBytes: seededBytes(1),
});
const finish = (answers: Answers, suggested: Answers = {}) =>
  finishResponse({ ...session, answers, suggested }, visitQuestionnaire, 60_000);

describe('finishing a response', () => {
  it('puts contact and permissions apart from the answers', async () => {
    const voice = [{ class: 'complaint', topics: ['waiting'], text: '' }] as const;
    const contact = { by: 'line', address: 'はなこ', when: '', notThroughAgency: true } as const;
    expect(await finish({ overall: 2, voice, contact, publish: false })).toEqual({
      shape: 1,
      id: session.id,
      survey: 'visit',
      revision: 3,
      lang: 'ja',
      channel: 'link',
      invitation: 'a.b.c',
      startedAt: '1970-01-01T00:00:00.000Z',
      finishedAt: '1970-01-01T00:01:00.000Z',
      receipt: {
        number: session.receipt.number,
        secretHash: await hashReceiptSecret(session.receipt.secret),
      },
      answers: { overall: 2, voice },
      contact,
      consent: { publish: false },
    });
  });

  it('lets only the hash of the receipt secret go', async () => {
    expect(JSON.stringify(await finish({ overall: 2 }))).not.toContain(session.receipt.secret);
  });

  it('V3: leaves out answers to hidden questions, and those to questions hidden by their absence', async () => {
    const { answers } = await finish({
      overall: 2,
      'call-back': 'made',
      'call-back-words': 'planted words',
      speed: 4,
    });
    expect(answers).toEqual({ overall: 2, 'call-back': 'made' });
  });

  it('leaves out blank answers, and what was shown only because of them', async () => {
    const { answers } = await finish({ overall: 2, 'call-back': 'missed', 'call-back-words': ' ', speed: 4 });
    expect(answers).toEqual({ overall: 2, 'call-back': 'missed' });
  });

  it('P5: leaves out what a link suggested and nobody confirmed', async () => {
    expect((await finish({ overall: 2 }, { recommend: 10 })).answers).toEqual({ overall: 2 });
  });
});
