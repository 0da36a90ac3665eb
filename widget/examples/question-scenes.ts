import { questionExamples } from '../../src/questions/examples.ts';
import type { LocalQuestion } from '../../src/questions/kinds.ts';
import type { Session } from '../../src/response/session.ts';
import { exampleDocument } from './example-document.ts';
import { modelOf } from './example-model.ts';
import type { Scene, Scenes } from './scene.ts';
import { surveyScene } from './survey-scene.tsx';

const atQuestion = (question: LocalQuestion, session: Partial<Session> = {}): Scene => {
  const document = exampleDocument(question);
  return surveyScene((lang) => modelOf(document, { lang, session: { at: question.id, ...session } }));
};

const firstOfEachKind = questionExamples.filter(
  ({ question: { kind } }, index) =>
    questionExamples.findIndex((example) => example.question.kind === kind) === index,
);

/** Every kind of question before it is answered, and every example with its answer. */
export const questionScenes: Scenes = {
  ...Object.fromEntries(firstOfEachKind.map(({ name, question }) => [`blank-${name}`, atQuestion(question)])),
  ...Object.fromEntries(
    questionExamples.map(({ name, question, answer }) => [
      `answered-${name}`,
      atQuestion(question, { answers: { [question.id]: answer } }),
    ]),
  ),
};
