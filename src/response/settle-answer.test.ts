import { describe, expect, it } from 'vitest';
import { visitQuestionnaire } from '../../test/fixtures/visit-questionnaire.ts';
import type { Answer } from '../questions/kinds.ts';
import { settleAnswer } from './settle-answer.ts';

function settle(id: string, answer: Answer | undefined) {
  const question = visitQuestionnaire.questions.find((candidate) => candidate.id === id);
  if (!question) throw new RangeError(id);
  return settleAnswer(question, answer);
}

describe('settling an answer', () => {
  it('V5: only the required question insists on one', () => {
    expect(settle('overall', undefined)).toEqual({ ok: false, problem: { code: 'required' } });
    expect(settle('recommend', undefined)).toEqual({ ok: true, value: undefined });
  });

  it.each([
    ['call-back-words', ' 　\n'],
    ['liked', []],
    ['voice', []],
    ['voice', [{ class: 'request', topics: [], text: ' ' }]],
  ] as const)('counts a blank %s as unanswered', (id, answer) => {
    expect(settle(id, answer)).toEqual({ ok: true, value: undefined });
  });

  it('drops a voice that was opened and left, and keeps the others', () => {
    const spoken = { class: 'complaint', topics: ['waiting'], text: '' } as const;
    expect(settle('voice', [spoken, { class: 'praise', topics: [], text: '' }])).toEqual({
      ok: true,
      value: [spoken],
    });
  });

  it('V2: says why an answer may not stand', () => {
    expect(settle('call-back-words', 'あ'.repeat(21))).toEqual({
      ok: false,
      problem: { code: 'too-long', atMost: 20, length: 21 },
    });
  });
});
