import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { QuestionnaireDocument } from '../../src/questionnaire/questionnaire.ts';
import type { Answers } from '../../src/questions/kinds.ts';
import type { FinalState } from '../survey-model.ts';
import { complained } from './complained.ts';
import { modelOf } from './example-model.ts';
import { finalExamples } from './final-examples.ts';
import type { Scene, Scenes } from './scene.ts';
import { surveyScene } from './survey-scene.tsx';

const finished = (document: QuestionnaireDocument, final: FinalState, answers: Answers): Scene =>
  surveyScene((lang) => modelOf(document, { lang, final, session: { stage: 'finished', answers } }));

/** The last page in every state. */
export const finalScenes: Scenes = {
  ...Object.fromEntries(
    Object.entries(finalExamples).map(([name, final]) => [
      `final-${name}`,
      finished(claimPayment, final, complained),
    ]),
  ),
  'final-sent-without-complaint': finished(contract, finalExamples.sent, { overall: 5 }),
};
