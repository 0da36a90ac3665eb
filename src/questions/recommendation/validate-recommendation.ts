import { accepted, refused, type Validated } from '../validated.ts';

export function validateRecommendation(value: unknown): Validated<number> {
  if (typeof value !== 'number') return refused({ code: 'wrong-type' });
  return Number.isInteger(value) && value >= 0 && value <= 10
    ? accepted(value)
    : refused({ code: 'not-an-option' });
}
