import type { RatingAnswer, RatingQuestion } from '../kinds.ts';
import { accepted, refused, type Validated } from '../validated.ts';
import { RATING_POINTS } from './rating-points.ts';

export function validateRating(question: RatingQuestion, value: unknown): Validated<RatingAnswer> {
  if (typeof value !== 'number' && typeof value !== 'string') return refused({ code: 'wrong-type' });
  if (value === 'does-not-apply' && question.doesNotApply) return accepted(value);
  const point = RATING_POINTS.find((candidate) => candidate === value);
  return point === undefined ? refused({ code: 'not-an-option' }) : accepted(point);
}
