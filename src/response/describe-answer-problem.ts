import type { AnswerProblem } from '../questions/answer-problem.ts';

/** What was expected instead, for a problem document; the answer itself is never repeated (P3). */
export function describeAnswerProblem(problem: AnswerProblem): string {
  switch (problem.code) {
    case 'required':
      return 'an answer';
    case 'not-an-option':
      return 'what this question offers';
    case 'wrong-type':
      return 'the type of answer that this question takes';
    case 'too-many':
      return `at most ${problem.atMost}`;
    case 'too-long':
      return `at most ${problem.atMost} characters as a person counts them`;
    case 'empty-voice':
      return 'words or a topic in every voice';
    case 'bad-phone':
      return 'a phone number';
    case 'bad-email':
      return 'an e-mail address';
    case 'address-missing':
      return 'where the customer can be reached';
  }
}
