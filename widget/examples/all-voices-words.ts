import type { WordsLanguage } from '../text/words-language.ts';
import { en } from '../text/voices/en.ts';
import { jaSimple } from '../text/voices/ja-simple.ts';
import { ja } from '../text/voices/ja.ts';
import { ko } from '../text/voices/ko.ts';
import { ne } from '../text/voices/ne.ts';
import { ptBr } from '../text/voices/pt-br.ts';
import type { VoicesWords } from '../text/voices/voices-words.ts';
import { vi } from '../text/voices/vi.ts';
import { zhHans } from '../text/voices/zh-hans.ts';

/** The words of the list of receipts, all at once: a page loads one language of them alone. */
export const allVoicesWords: Readonly<Record<WordsLanguage, VoicesWords>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
  ne,
};
