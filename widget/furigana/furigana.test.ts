import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/phrases/texts-in.ts';
import { questionnaires } from '../../src/questionnaires/questionnaires.ts';
import { pageWords } from '../page/page-words.ts';
import { ja } from '../text/ja.ts';
import { jaSimple } from '../text/ja-simple.ts';
import { jaSimple as receiptSimple } from '../text/receipt/ja-simple.ts';
import { ja as receipt } from '../text/receipt/ja.ts';
import { readingsOf } from './furigana.ts';
import { lexicon } from './lexicon.ts';
import { readLexicon } from './read-lexicon.ts';
import { takeWrittenReadings } from './written-readings.ts';

const KANJI = /[\p{Script=Han}々]/u;
/** As they are read on the screen, with a number in each place. */
const texts = linesIn([
  [ja, jaSimple, pageWords.ja, pageWords['ja-simple'], receipt, receiptSimple],
  questionnaires.map(({ words }) => [words['ja'], words['ja-simple']]),
]).map((text) => text.replaceAll(/\{\{\w+\}\}/g, '9'));

/** 漢字《かんじ》, as in books for the blind and for learners. */
function annotated(text: string): string {
  let at = 0;
  const parts = readingsOf(text).map(({ from, to, kana }) => {
    const before = text.slice(at, from);
    at = to;
    return kana === '' ? before : `${before}${text.slice(from, to)}《${kana}》`;
  });
  return parts.join('') + text.slice(at);
}

const bareIn = (text: string): string =>
  readingsOf(text)
    .toReversed()
    .reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);

describe('furigana', () => {
  it.each(texts.filter((text) => KANJI.test(text)))('stands over every kanji of: %s', (text) => {
    // A kanji without: add its word to widget/furigana/lexicon.ts.
    expect(bareIn(text)).not.toMatch(KANJI);
  });

  it('is what a person has gone through, text by text', async () => {
    // Changed words: read their lines, then `npx vitest run widget/furigana -u`.
    await expect(`${texts.map(annotated).join('\n')}\n`).toMatchFileSnapshot('furigana.txt');
  });

  it('agrees with every reading that easy Japanese writes behind a word', () => {
    const disagreeing = texts.flatMap((text) => {
      const { plain, written } = takeWrittenReadings(text);
      const words = (given: typeof written, of: string) =>
        given.filter(({ kana }) => kana !== '').map(({ from, to, kana }) => `${of.slice(from, to)} ${kana}`);
      const known = new Set(words(readingsOf(plain), plain));
      return words(written, text).filter((word) => !known.has(word));
    });
    expect(disagreeing).toEqual([]);
  });

  it('knows each line of its lexicon', () => {
    const entries = [...readLexicon(lexicon).values()].flat();
    expect(entries).toHaveLength(lexicon.trim().split('\n').length);
  });

  it.each([
    ['送料', '送料'],
    ['本人が送る', '本人が送《おく》る'],
    ['3人が', '3人が'],
    ['最中が', '最中が'],
    ['12件目', '12件目《けんめ》'],
    ['事件目', '事件目'],
    ['2026年11月23日', '2026年《ねん》11月《がつ》23日'],
    ['契約(けいやく)の 窓口(まどぐち)', '契約《けいやく》の 窓口《まどぐち》'],
    ['考え方(かんがえかた)', '考《かんが》え方(かんがえかた)'],
    ['答え(こたえ)', '答《こた》え'],
    ['保険(損害)', '保険《ほけん》(損害)'],
    ['(かな)', '(かな)'],
  ])('is left out where nobody is sure: %s', (text, expected) => {
    expect(annotated(text)).toBe(expected);
  });
});
