import { en } from './en.ts';
import { ja } from './ja.ts';
import { jaSimple } from './ja-simple.ts';
import { ko } from './ko.ts';
import { ne } from './ne.ts';
import { ptBr } from './pt-br.ts';
import type { Words } from './translate.ts';
import { vi } from './vi.ts';
import type { WordsLanguage } from './words-language.ts';
import { zhHans } from './zh-hans.ts';

/** Every language at once, for the server, which writes the words of one of them into the page. */
export const allWords: Readonly<Record<WordsLanguage, Words>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
  ne,
};
