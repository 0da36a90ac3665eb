import { claimPayment } from '../../src/questionnaires/claim-payment/claim-payment.ts';
import { contract } from '../../src/questionnaires/contract/contract.ts';
import type { Answers } from '../../src/questions/kinds.ts';
import { questionExamples } from '../../src/questions/examples.ts';
import { aroundQuestion, exampleModel, modelOf, type ExampleModel } from './example-model.ts';
import { finalExamples } from './final-examples.ts';

type Scene = (lang: string) => ExampleModel;

const blankQuestion =
  (question: (typeof questionExamples)[number]['question']): Scene =>
  (lang) =>
    exampleModel({
      lang,
      inLanguage: (tag) => ({ ...aroundQuestion(question), lang: tag }),
      session: { at: question.id },
    });

function answeredQuestion({ question, answer }: (typeof questionExamples)[number]): Scene {
  const answers = { [question.id]: answer };
  return (lang) =>
    exampleModel({
      lang,
      inLanguage: (tag) => ({ ...aroundQuestion(question), lang: tag }),
      session: { at: question.id, answers },
    });
}

const firstOfEachKind = questionExamples.filter(
  ({ question: { kind } }, index) =>
    questionExamples.findIndex((example) => example.question.kind === kind) === index,
);

const complained: Answers = {
  overall: 2,
  voice: [
    { class: 'complaint', topics: ['slow'], text: '書類を送ってから三週間、何の知らせもありませんでした。' },
  ],
  contact: { by: 'phone', address: '090-0000-1234', when: '平日の夕方', notThroughAgency: true },
};

/** Everything that a customer may come to see, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  'first-contract': (lang) => modelOf(contract, { lang }),
  'first-claim-payment': (lang) => modelOf(claimPayment, { lang }),
  'first-refused': (lang) => modelOf(contract, { lang, session: { problem: { code: 'required' } } }),
  'first-suggested': (lang) => modelOf(contract, { lang, session: { suggested: { overall: 4 } } }),
  'last-question': (lang) => modelOf(contract, { lang, session: { at: 'publish', answers: complained } }),
  'voice-in-contract': (lang) =>
    modelOf(contract, { lang, session: { at: 'voice', answers: { overall: 1 } } }),
  'contact-refused': (lang) =>
    modelOf(contract, {
      lang,
      session: {
        at: 'contact',
        answers: {
          ...complained,
          contact: { by: 'phone', address: '03-12', when: '', notThroughAgency: false },
        },
        problem: { code: 'bad-phone' },
      },
    }),
  ...Object.fromEntries(
    firstOfEachKind.map((example) => [`blank-${example.name}`, blankQuestion(example.question)]),
  ),
  ...Object.fromEntries(
    questionExamples.map((example) => [`answered-${example.name}`, answeredQuestion(example)]),
  ),
  ...Object.fromEntries(
    Object.entries(finalExamples).map(([name, final]): [string, Scene] => [
      `final-${name}`,
      (lang) =>
        modelOf(claimPayment, {
          lang,
          final,
          session: { stage: 'finished', at: 'publish', answers: complained },
        }),
    ]),
  ),
  'final-sent-without-complaint': (lang) =>
    modelOf(contract, {
      lang,
      ...(finalExamples.sent && { final: finalExamples.sent }),
      session: { stage: 'finished', at: 'voice', answers: { overall: 5 } },
    }),
};
