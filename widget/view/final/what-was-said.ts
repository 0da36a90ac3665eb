import { visibleQuestions } from '../../../src/questionnaire/visible-questions.ts';
import type { Answers, Question } from '../../../src/questions/kinds.ts';
import { voicesIn } from '../../../src/response/voices-in.ts';
import { contactAskedFor, type ContactAskedFor } from './contact-asked-for.ts';

export interface WhatWasSaid {
  readonly complaint: boolean;
  /** What was asked for, and what is promised for it. */
  readonly contact: ContactAskedFor | undefined;
}

/** What the last page must answer to; hidden questions do not count. */
export function whatWasSaid(questions: readonly Question[], answers: Answers): WhatWasSaid {
  const asked = visibleQuestions(questions, answers);
  return {
    complaint: asked.some((question) =>
      voicesIn(question, answers[question.id])?.some((voice) => voice.class === 'complaint'),
    ),
    contact: contactAskedFor(asked, answers),
  };
}
