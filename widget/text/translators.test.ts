import { describe, expect, it } from 'vitest';
import { phraseLengthsOf } from '../../src/phrases/split-phrases.ts';
import { linesIn } from '../../src/phrases/texts-in.ts';
import { allWords } from './all-words.ts';
import { createI18nextTranslator } from './i18next-translator.ts';
import { ja } from './ja.ts';
import { createPlainTranslator } from './plain-translator.ts';
import { languageName } from './language-names.ts';
import type { WordKey } from './translate.ts';
import { loadWords } from './words-for.ts';
import { wordsLanguage } from './words-language.ts';

const keys = Object.keys(ja).filter((key): key is WordKey => key in ja);
const values = { position: 2, total: 9, atMost: 1000, over: 3, left: 12, n: 1, what: '<b>&"{{n}}$t(x)' };

describe('translators', () => {
  it.each(Object.entries(allWords))(
    'say the same for every key in %s, filled and empty',
    async (lang, words) => {
      const plain = createPlainTranslator(words);
      const i18next = await createI18nextTranslator(lang, words);
      expect(keys.map((key) => i18next(key, values))).toEqual(keys.map((key) => plain(key, values)));
      expect(plain('progress.words', values)).toBe('2 / 9');
    },
  );

  it('keep languages apart', async () => {
    const translators = await Promise.all(
      Object.entries(allWords).map(([lang, words]) => createI18nextTranslator(lang, words)),
    );
    const said = translators.map((translate) => translate('action.back'));
    expect(said).toEqual(Object.values(allWords).map((words) => words['action.back']));
    expect(new Set(said).size).toBe(translators.length);
  });
});

describe('loadWords', () => {
  it.each(Object.entries(allWords))('loads %s', async (lang, words) => {
    expect(wordsLanguage(lang)).toBe(lang);
    const loaded = await loadWords(lang);
    expect(loaded.words).toBe(words);
    expect(loaded.phrases).toBe(lang === 'ja' ? phraseLengthsOf(linesIn(words), lang) : undefined);
    expect(languageName(lang)).not.toBe(lang);
  });

  it.each([
    ['ja-JP', 'ja'],
    ['JA', 'ja'],
    ['ja-simple-JP', 'ja-simple'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'en'],
    ['pt', 'pt-BR'],
    ['ne-NP', 'ne'],
    ['fr', 'en'],
    ['jam', 'en'],
  ])('speaks to readers of %s in %s', (lang, expected) => {
    expect(wordsLanguage(lang)).toBe(expected);
  });
});
