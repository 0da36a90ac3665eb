import type { ChoicesQuestion } from '../kinds.ts';
import { validateOptions } from '../validate-options.ts';
import { refused, type Validated } from '../validated.ts';

export function validateChoices(question: ChoicesQuestion, value: unknown): Validated<readonly string[]> {
  const picked = validateOptions(question.options, value);
  const { atMost } = question;
  if (picked.ok && atMost !== undefined && picked.value.length > atMost) {
    return refused({ code: 'too-many', atMost });
  }
  return picked;
}
