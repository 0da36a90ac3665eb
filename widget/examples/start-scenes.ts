import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import type { Session } from '../../src/response/session.ts';
import { complained } from './complained.ts';
import { modelOf } from './example-model.ts';
import type { Scenes } from './scene.ts';
import { surveyScene } from './survey-scene.tsx';

const within = (document: QuestionnaireDocument, session: Partial<Session> = {}) =>
  surveyScene((lang) => modelOf(document, { lang, session }));

/** From the first question of a survey to its last. */
export const startScenes: Scenes = {
  'first-contract': within(contract),
  'first-claim-payment': within(claimPayment),
  'first-refused': within(contract, { problem: { code: 'required' } }),
  'first-suggested': within(contract, { suggested: { overall: 4 } }),
  'last-question': within(contract, { at: 'publish', answers: complained }),
  'voice-in-contract': within(contract, { at: 'voice', answers: { overall: 1 } }),
  'contact-refused': within(contract, {
    at: 'contact',
    answers: { ...complained, contact: { by: 'phone', address: '03-12', when: '', notThroughAgency: false } },
    problem: { code: 'bad-phone' },
  }),
};
