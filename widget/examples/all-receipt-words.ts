import { en } from '../text/receipt/en.ts';
import { jaSimple } from '../text/receipt/ja-simple.ts';
import { ja } from '../text/receipt/ja.ts';
import { ko } from '../text/receipt/ko.ts';
import { ne } from '../text/receipt/ne.ts';
import { ptBr } from '../text/receipt/pt-br.ts';
import type { ReceiptWords } from '../text/receipt/receipt-words.ts';
import { vi } from '../text/receipt/vi.ts';
import { zhHans } from '../text/receipt/zh-hans.ts';
import type { WordsLanguage } from '../text/words-language.ts';

/** The words of the page of a receipt, all at once: a page loads one language of them alone. */
export const allReceiptWords: Readonly<Record<WordsLanguage, ReceiptWords>> = {
  ja,
  'ja-simple': jaSimple,
  en,
  'zh-Hans': zhHans,
  ko,
  vi,
  'pt-BR': ptBr,
  ne,
};
