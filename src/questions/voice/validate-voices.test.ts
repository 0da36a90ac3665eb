import { describe, expect, it } from 'vitest';
import type { VoiceQuestion } from '../kinds.ts';
import { MAX_VOICES, validateVoices } from './validate-voices.ts';

const question: VoiceQuestion = {
  id: 'voice',
  kind: 'voice',
  maxLength: 5,
  topics: [
    { id: 'slow', taxonomy: ['clm-process'] },
    { id: 'manner', taxonomy: ['clm-conduct'] },
  ],
  opening: { when: [], otherwise: 'praise' },
};
const praise = { class: 'praise', topics: [], text: 'よかった' };
const complaint = { class: 'complaint', topics: ['slow', 'manner'], text: '遅い' };
const codeOf = (value: unknown) => {
  const voices = validateVoices(question, value);
  return voices.ok ? 'ok' : voices.problem.code;
};

describe('validateVoices', () => {
  it('V2: accepts several voices, of one class too', () => {
    expect(validateVoices(question, [praise, complaint, praise])).toEqual({
      ok: true,
      value: [praise, complaint, praise],
    });
  });

  it('V2: a complaint may be told by its topics alone, another voice needs words', () => {
    expect(codeOf([{ ...complaint, text: '' }])).toBe('ok');
    expect(codeOf([{ ...complaint, text: ' 　', topics: [] }])).toBe('empty-voice');
    expect(codeOf([{ ...praise, text: '\n' }])).toBe('empty-voice');
  });

  it('V2: only a complaint has topics, and only those of the question', () => {
    for (const other of ['praise', 'request', 'question']) {
      expect(codeOf([{ ...praise, class: other, topics: ['slow'] }])).toBe('not-an-option');
    }
    expect(codeOf([{ ...complaint, topics: ['weather'] }])).toBe('not-an-option');
  });

  it('V2: counts the text of each voice in graphemes', () => {
    expect(codeOf([{ ...praise, text: '👨‍👩‍👧🇯🇵が👍🏽葛󠄀' }])).toBe('ok');
    expect(validateVoices(question, [praise, { ...praise, text: '👨‍👩‍👧🇯🇵が👍🏽葛󠄀。' }])).toEqual({
      ok: false,
      problem: { code: 'too-long', atMost: 5, length: 6 },
    });
  });

  it('V2: has a bound on the number of voices', () => {
    expect(codeOf(Array.from({ length: MAX_VOICES }, () => praise))).toBe('ok');
    expect(codeOf(Array.from({ length: MAX_VOICES + 1 }, () => praise))).toBe('too-many');
  });

  it('V2: keeps known fields only', () => {
    expect(validateVoices(question, [{ ...praise, html: '<b>' }])).toEqual({ ok: true, value: [praise] });
  });

  it.each([praise, [null], ['praise'], [{ class: 'praise', topics: [] }], [{ class: 'praise', text: 'a' }]])(
    'V2: refuses %j as no list of voices',
    (value) => {
      expect(codeOf(value)).toBe('wrong-type');
    },
  );
});
