import type { Kind } from '../questions/kinds.ts';
import { isRecord } from '../questions/is-record.ts';
import type { Survey } from './survey-reply.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTextIfAny: Check = (value) => value === undefined || isText(value);
const isList: Check = (value) => Array.isArray(value) && value.length > 0;

const kinds: Readonly<Record<Kind, true>> = {
  rating: true,
  recommendation: true,
  choice: true,
  choices: true,
  text: true,
  voice: true,
  contact: true,
  consent: true,
};
const isKind: Check = (value) => typeof value === 'string' && Object.hasOwn(kinds, value);

const replyChecks: readonly (readonly [string, Check])[] = [
  ['/questionnaire/id', isText],
  ['/questionnaire/revision', Number.isSafeInteger],
  ['/questionnaire/lang', isText],
  ['/questionnaire/languages', isList],
  ['/questionnaire/title', isText],
  ['/questionnaire/purpose', isText],
  ['/questionnaire/questions', isList],
  ['/sealingKey/kid', isText],
  ['/sealingKey/jwk/x', isText],
  ['/sealingKey/jwk/y', isText],
  ['/phrases', isTextIfAny],
];
const questionChecks: readonly (readonly [string, Check])[] = [
  ['/id', isText],
  ['/kind', isKind],
  ['/words/title', isText],
];

function valueAt(input: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => (isRecord(value) ? value[key] : undefined), input);
}

function assertChecks(value: unknown, checks: readonly (readonly [string, Check])[], at: string): void {
  for (const [pointer, holds] of checks) {
    if (!holds(valueAt(value, pointer))) throw new TypeError(`survey reply: ${at}${pointer}`);
  }
}

function assertSurveyReply(input: unknown): asserts input is Survey {
  assertChecks(input, replyChecks, '');
  const questions = valueAt(input, '/questionnaire/questions');
  if (!Array.isArray(questions)) return;
  for (const [index, question] of questions.entries()) {
    assertChecks(question, questionChecks, `/questionnaire/questions/${index}`);
  }
}

/**
 * What `GET /v1/surveys/{id}` and the page's data block hold, as a device reads it. It comes from the collector that
 * also served this script and that parsed every word of it, so only what tells a survey from something else is
 * checked here: a captive portal's page, a cut body, a kind of question that this script is too old for.
 *
 * @throws TypeError naming the JSON Pointer of what is amiss.
 */
export function parseSurveyReply(input: unknown): Survey {
  assertSurveyReply(input);
  return input;
}
