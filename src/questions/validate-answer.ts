import { validateChoices } from './choices/validate-choices.ts';
import { validateConsent } from './consent/validate-consent.ts';
import { validateContact } from './contact/validate-contact.ts';
import { isAnswered } from './is-answered.ts';
import type { Answer, Question } from './kinds.ts';
import { validateRating } from './rating/validate-rating.ts';
import { validateRecommendation } from './recommendation/validate-recommendation.ts';
import { validateFreeText } from './validate-free-text.ts';
import { validateOption } from './validate-option.ts';
import { refused, type Validated } from './validated.ts';
import { validateVoices } from './voice/validate-voices.ts';

/**
 * Whether a value answers this question (V2): asked on the device and again on the collector. The accepted
 * value holds known fields only. A blank answer is accepted unless the question is required.
 */
export function validateAnswer(question: Question, value: unknown): Validated<Answer> {
  if (value === undefined && question.required) return refused({ code: 'required' });
  const answer = validateKind(question, value);
  return answer.ok && question.required && !isAnswered(answer.value) ? refused({ code: 'required' }) : answer;
}

function validateKind(question: Question, value: unknown): Validated<Answer> {
  switch (question.kind) {
    case 'rating':
      return validateRating(question, value);
    case 'recommendation':
      return validateRecommendation(value);
    case 'choice':
      return validateOption(question.options, value);
    case 'choices':
      return validateChoices(question, value);
    case 'text':
      return validateFreeText(value, question.maxLength);
    case 'voice':
      return validateVoices(question, value);
    case 'contact':
      return validateContact(value);
    case 'consent':
      return validateConsent(value);
  }
}
