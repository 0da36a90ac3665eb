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
    'とても|わかり|やすかった',
    '補償の|内容に|ついての|説明は、|わかりやすかったですか。',
    'この端末に|保存しました',
    'そのほか',
    '手続きの|まちがい',
    '全{{total}}問のうち|{{position}}問目',
    '{{what}}が|書かれているようです。',
    'ロードサービスの|対応は|いかがでしたか。',
    'レッカー車が|来るまでの|時間は|どうでしたか。',
  ])('are found: %s', (phrased) => {
    expect(splitPhrases(phrased.replaceAll('|', ''), 'ja').join('|')).toBe(phrased);
  });

  it('are nothing but the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...texts),
      fc.string({ unit: fc.constantFrom(...'手続きは、「あ」{}9') }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ja', 'zh-Hans', 'en'), (each, lang) => {
        expect(splitPhrases(each, lang).join('')).toBe(each);
      }),
    );
  });

  it('are short enough for a phone, and none begins with what belongs to the one before', () => {
    const phrases = texts.flatMap((text) => splitPhrases(text, 'ja'));
    expect(phrases.length).toBeGreaterThan(400);
    expect(phrases.filter((phrase) => phrase.length > 16)).toEqual([]);
    expect(phrases.filter((phrase) => /^[、。）」ゃゅょっー]/.test(phrase))).toEqual([]);
  });

  it('are not looked for in what is written with spaces', () => {
    expect(['ja-simple', 'en', 'zh-Hant', 'jam'].map((lang) => phraseLengthsOf(texts, lang))).toEqual(
      Array.from({ length: 4 }),
    );
    expect(phraseLengthsOf(['回答を送る'], 'ja-JP')).toBe('32');
  });
});

describe('phrases of Chinese', () => {
  it.each([
    '总体|来说，|您|对这次|投保|手续|满意吗？',
    '关于|手续|和保险金的|说明，|用词|通俗易懂吗？',
    '您|愿意|把Hinata|保险|推荐|给|家人|或朋友吗？',
  ])('are found: %s', (phrased) => {
    expect(splitPhrases(phrased.replaceAll('|', ''), 'zh-Hans').join('|')).toBe(phrased);
  });

  it('begin with no mark that belongs to the one before, and hold every word of a heading', () => {
    const titles = questionnaires.flatMap((document) =>
      localize(document, 'zh-Hans').questions.map(({ words }) => words.title),
    );
    const phrases = titles.flatMap((title) => splitPhrases(title, 'zh-Hans'));
    expect(phrases.length).toBeGreaterThan(150);
    expect(phrases.filter((phrase) => /^[，。、？！的吗]/.test(phrase))).toEqual([]);
    expect(phraseLengthsOf(['您满意吗？'], 'zh-CN')).toBe('14');
  });
});
