import { visibleQuestions } from '../../../src/questionnaire/visible-questions.ts';
import type { Answers, Question } from '../../../src/questions/kinds.ts';
import { voicesIn } from '../../../src/response/voices-in.ts';

interface WhatWasSaid {
  readonly complaint: boolean;
  readonly wantsContact: boolean;
}

/** What the last page must answer to; hidden questions do not count. */
export function whatWasSaid(questions: readonly Question[], answers: Answers): WhatWasSaid {
  const asked = visibleQuestions(questions, answers);
  return {
    complaint: asked.some((question) =>
      voicesIn(question, answers[question.id])?.some((voice) => voice.class === 'complaint'),
    ),
    wantsContact: asked.some(({ id }) => {
      const answer = answers[id];
      return typeof answer === 'object' && 'by' in answer && answer.by !== 'no';
    }),
  };
}
