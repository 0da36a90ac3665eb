import type { Answers, Contact, Question } from '../../../src/questions/kinds.ts';

/** What somebody who asked to be contacted is due. */
export interface ContactAskedFor {
  readonly by: Exclude<Contact['by'], 'no'>;
  /** As the insurer promises; undefined where nothing is promised. */
  readonly withinBusinessDays: number | undefined;
}

/** Undefined when nobody is to get in touch. */
export function contactAskedFor(asked: readonly Question[], answers: Answers): ContactAskedFor | undefined {
  const question = asked.find(({ kind }) => kind === 'contact');
  const answer = question && answers[question.id];
  if (question?.kind !== 'contact' || typeof answer !== 'object' || !('by' in answer)) return undefined;
  const { by } = answer;
  return by === 'no' ? undefined : { by, withinBusinessDays: question.withinBusinessDays };
}
