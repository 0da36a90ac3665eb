import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../questionnaires/questionnaires.ts';
import { localize } from '../questionnaire/localize.ts';
import { phraseLengthsOf, splitPhrases } from './split-phrases.ts';
import { textsIn } from './texts-in.ts';

const texts = questionnaires.flatMap((document) => textsIn(localize(document, 'ja')));

describe('phrases of Japanese', () => {
  it.each([
    '今回の|保険金の|手続きに、|全体として|どのくらい|満足されましたか。',
    'とても|わかりやすかった',
    '手続きの|まちがい',
    '全{{total}}問のうち|{{position}}問目',
    '{{what}}が|書かれているようです。',
    'ロードサービスの|対応は|いかがでしたか。',
    'レッカー車が|来るまでの|時間は|どうでしたか。',
  ])('are found: %s', (phrased) => {
    expect(splitPhrases(phrased.replaceAll('|', '')).join('|')).toBe(phrased);
  });

  it('are nothing but the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...texts),
      fc.string({ unit: fc.constantFrom(...'手続きは、「あ」{}9') }),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(splitPhrases(each).join('')).toBe(each);
      }),
    );
  });

  it('are short enough for a phone, and none begins with what belongs to the one before', () => {
    const phrases = texts.flatMap(splitPhrases);
    expect(phrases.length).toBeGreaterThan(400);
    expect(phrases.filter((phrase) => phrase.length > 16)).toEqual([]);
    expect(phrases.filter((phrase) => /^[、。）」ゃゅょっー]/.test(phrase))).toEqual([]);
  });

  it('are not looked for in what is written with spaces, or breaks anywhere', () => {
    expect(['ja-simple', 'en', 'zh-Hans', 'jam'].map((lang) => phraseLengthsOf(texts, lang))).toEqual(
      Array.from({ length: 4 }),
    );
    expect(phraseLengthsOf(['回答を送る'], 'ja-JP')).toBe('32');
  });
});
