import type { FieldError } from '../protocol/problem.ts';
import { jsonPointer } from '../questionnaire/json-pointer.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visible-questions.ts';
import type { Answer, Answers, Question } from '../questions/kinds.ts';
import { isAnswered } from '../questions/is-answered.ts';
import { validateAnswer } from '../questions/validate-answer.ts';
import { describeAnswerProblem } from './describe-answer-problem.ts';
import type { Response } from './response.ts';

type Part = 'answers' | 'contact' | 'consent';

function partOf({ kind }: Question): Part {
  return kind === 'contact' || kind === 'consent' ? kind : 'answers';
}

function pointerTo(part: Part, id: string): string {
  return part === 'contact' ? '/contact' : jsonPointer([part, id]);
}

/** The answers to questions that the questionnaire has, whichever part of the response they stand in. */
function collect(response: Response, questions: readonly Question[]): Answers {
  const collected = new Map<string, Answer>();
  for (const question of questions) {
    const part = partOf(question);
    const answer = part === 'contact' ? response.contact : response[part][question.id];
    if (answer !== undefined) collected.set(question.id, answer);
  }
  return Object.fromEntries(collected);
}

function strangers(response: Response, questions: readonly Question[]): readonly FieldError[] {
  const known = new Set(questions.map((question) => pointerTo(partOf(question), question.id)));
  return [
    ...Object.keys(response.answers).map((id) => pointerTo('answers', id)),
    ...(response.contact ? ['/contact'] : []),
    ...Object.keys(response.consent).map((id) => pointerTo('consent', id)),
  ]
    .filter((field) => !known.has(field))
    .map((field) => ({ field, expected: 'nothing: this revision has no such question' }));
}

function expectedOf(question: Question, answer: Answer | undefined, visible: boolean): string | undefined {
  if (answer === undefined) return question.required ? 'an answer' : undefined;
  if (!visible) return 'nothing: earlier answers hide this question';
  const validated = validateAnswer(question, answer);
  if (!validated.ok) return describeAnswerProblem(validated.problem);
  return isAnswered(answer) ? undefined : 'an answer, or no field';
}

/**
 * Whether the response answers the revision it names, checked on the collector as it was on the device (V2): every
 * answer valid, none to a question that its own answers hide (V3), and the required first one there (V5).
 */
export function checkResponse(response: Response, { questions }: Questionnaire): readonly FieldError[] {
  const answers = collect(response, questions);
  const visible = new Set(visibleQuestions(questions, answers));
  const errors = questions.flatMap((question) => {
    const expected = expectedOf(question, answers[question.id], visible.has(question));
    const field = pointerTo(partOf(question), question.id);
    return expected === undefined ? [] : [{ field, expected }];
  });
  return [...strangers(response, questions), ...errors];
}
