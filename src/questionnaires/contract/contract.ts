import type { QuestionnaireDocument } from '../../questionnaire/questionnaire.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { structure } from './structure.ts';

/** Asked right after a contract is signed or renewed. */
export const contract: QuestionnaireDocument = { ...structure, words: { ja, en } };
