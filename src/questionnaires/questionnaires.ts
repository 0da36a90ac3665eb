import type { QuestionnaireDocument } from '../questionnaire/questionnaire.ts';
import { claimPayment } from './claim-payment/claim-payment.ts';
import { contract } from './contract/contract.ts';

export const questionnaires: readonly QuestionnaireDocument[] = [contract, claimPayment];
