import type { QuestionnaireDocument } from '../../questionnaire/questionnaire.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { jaSimple } from './ja-simple.ts';
import { ko } from './ko.ts';
import { ne } from './ne.ts';
import { ptBr } from './pt-br.ts';
import { structure } from './structure.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';

/** Asked right after a claim is paid or declined. */
export const claimPayment: QuestionnaireDocument = {
  ...structure,
  words: { ja, 'ja-simple': jaSimple, en, 'zh-Hans': zhHans, ko, vi, 'pt-BR': ptBr, ne },
};
