import type { WordsLanguage } from '../text/words-language.ts';
import { en } from '../link/words/en.ts';
import { jaSimple } from '../link/words/ja-simple.ts';
import { ja } from '../link/words/ja.ts';
import { ko } from '../link/words/ko.ts';
import { ne } from '../link/words/ne.ts';
import { ptBr } from '../link/words/pt-br.ts';
import type { LinkWords } from '../link/words/translate-link.ts';
import { vi } from '../link/words/vi.ts';
import { zhHans } from '../link/words/zh-hans.ts';

/** The words of follow-up links, all at once: a page loads one language of them alone. */
export const allLinkWords: Readonly<Record<WordsLanguage, LinkWords>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
  ne,
};
