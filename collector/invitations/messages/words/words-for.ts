import { chooseLanguage } from '../../../../src/questionnaire/choose-language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { jaSimple } from './ja-simple.ts';
import { ko } from './ko.ts';
import type { MessageWords } from './message-words.ts';
import { ne } from './ne.ts';
import { ptBr } from './pt-br.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';

export const allWords = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
  ne,
} as const satisfies Readonly<Record<string, MessageWords>>;

type WordsLanguage = keyof typeof allWords;
const isLanguage = (tag: string): tag is WordsLanguage => Object.hasOwn(allWords, tag);
const languages = Object.keys(allWords).filter(isLanguage);

/** For a questionnaire's language: that of a questionnaire written elsewhere may be one that there are no words in. */
export const wordsFor = (lang: string): MessageWords => allWords[chooseLanguage(languages, [lang, 'en'])];
