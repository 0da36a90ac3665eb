import { accepted, refused, type Validated } from './validated.ts';

export function validateOption<T extends string>(options: readonly T[], value: unknown): Validated<T> {
  if (typeof value !== 'string') return refused({ code: 'wrong-type' });
  const option = options.find((candidate) => candidate === value);
  return option === undefined ? refused({ code: 'not-an-option' }) : accepted(option);
}
