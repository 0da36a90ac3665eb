import type { AnswerProblem } from '../../src/questions/answer-problem.ts';
import type { Translate } from '../text/translate.ts';

/** Says what is wrong and how to mend it. */
export function problemWords(problem: AnswerProblem, translate: Translate): string {
  switch (problem.code) {
    case 'too-many':
      return translate('problem.too-many', { atMost: problem.atMost });
    case 'too-long':
      return translate('problem.too-long', {
        atMost: problem.atMost,
        over: problem.length - problem.atMost,
      });
    default:
      return translate(`problem.${problem.code}`);
  }
}
