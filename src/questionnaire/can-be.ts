import type { Question } from '../questions/kinds.ts';
import { validateAnswer } from '../questions/validate-answer.ts';
import { VOICE_CLASSES } from '../questions/voice/voice-classes.ts';
import type { Comparable } from './condition.ts';

/** Whether an answer to this question can ever equal the value, or contain it. */
export function canBe(question: Question, value: Comparable): boolean {
  switch (question.kind) {
    case 'rating':
    case 'recommendation':
    case 'choice':
    case 'consent':
      return validateAnswer(question, value).ok;
    case 'choices':
      return question.options.some((option) => option === value);
    case 'voice':
      return VOICE_CLASSES.some((voiceClass) => voiceClass === value);
    case 'text':
    case 'contact':
      return false;
  }
}
