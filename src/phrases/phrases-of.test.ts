import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhrasesOf } from './phrases-of.ts';
import { readPhraseLengths, writePhraseLengths } from './phrase-lengths.ts';

const phrase = fc.string({ minLength: 1, maxLength: 120 });
const phrasedTexts = fc.array(fc.array(phrase, { minLength: 1, maxLength: 8 }));

describe('phrase lengths', () => {
  it('bring back every phrase of every text', () => {
    fc.assert(
      fc.property(phrasedTexts, (phrased) => {
        const texts = phrased.map((phrases) => phrases.join(''));
        expect(readPhraseLengths(texts, writePhraseLengths(phrased))).toEqual(phrased);
      }),
    );
  });

  it('of other texts lose and add no character', () => {
    fc.assert(
      fc.property(fc.array(phrase), fc.stringMatching(/^[0-9a-z]*$/), (texts, lengths) => {
        expect(readPhraseLengths(texts, lengths).map((phrases) => phrases.join(''))).toEqual(texts);
      }),
    );
  });
});

describe('the phrases of a text', () => {
  const phrased = [
    ['次へ'],
    ['回答を', '送る'],
    ['あと', '{{left}}文字'],
    ['{{what}}が', '書かれて（.*）', 'います'],
  ];
  const phrasesOf = createPhrasesOf([
    { texts: phrased.map((phrases) => phrases.join('')), lengths: writePhraseLengths(phrased) },
  ]);

  it.each([
    ['回答を送る', ['回答を', '送る']],
    ['あと1,234文字', ['あと', '1,234文字']],
    ['電話番号、メールが書かれて（.*）います', ['電話番号、メールが', '書かれて（.*）', 'います']],
    ['知らない文', ['知らない文']],
    ['', ['']],
  ])('are those of what it was filled from: %s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });

  it('are nothing but the text', () => {
    fc.assert(
      fc.property(phrasedTexts, fc.string(), (known, text) => {
        const texts = known.map((phrases) => phrases.join(''));
        const of = createPhrasesOf([{ texts, lengths: writePhraseLengths(known) }]);
        for (const each of [...texts, text]) expect(of(each).join('')).toBe(each);
      }),
    );
  });
});
