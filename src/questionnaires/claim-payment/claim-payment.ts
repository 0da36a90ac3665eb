import type { QuestionnaireDocument } from '../../questionnaire/questionnaire.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { structure } from './structure.ts';

/** Asked right after a claim is paid or declined. */
export const claimPayment: QuestionnaireDocument = { ...structure, words: { ja, en } };
