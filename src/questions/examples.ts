import { choiceExamples } from './choice/choice-examples.ts';
import { choicesExamples } from './choices/choices-examples.ts';
import { consentExamples } from './consent/consent-examples.ts';
import { contactExamples } from './contact/contact-examples.ts';
import type { Kind } from './kinds.ts';
import type { QuestionExample } from './question-example.ts';
import { ratingExamples } from './rating/rating-examples.ts';
import { recommendationExamples } from './recommendation/recommendation-examples.ts';
import { textExamples } from './text/text-examples.ts';
import { voiceExamples } from './voice/voice-examples.ts';

/** Every kind of question with every option that it has, in Japanese. Ids are unique. */
export const questionExamples: readonly { [K in Kind]: QuestionExample<K> }[Kind][] = [
  ...ratingExamples,
  ...recommendationExamples,
  ...choiceExamples,
  ...choicesExamples,
  ...textExamples,
  ...voiceExamples,
  ...contactExamples,
  ...consentExamples,
];
