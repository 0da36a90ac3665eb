import { countGraphemes } from './count-graphemes.ts';
import { accepted, refused, type Validated } from './validated.ts';

/** `atMost` counts graphemes. The text is kept as it was typed. */
export function validateFreeText(value: unknown, atMost: number): Validated<string> {
  // PostgreSQL refuses NUL, and UTF-8 has no lone surrogates; no keyboard makes either.
  if (typeof value !== 'string' || /[\0\p{Surrogate}]/u.test(value)) return refused({ code: 'wrong-type' });
  // A grapheme is at least one code unit: short text needs no segmenting.
  const length = value.length <= atMost ? value.length : countGraphemes(value);
  return length <= atMost ? accepted(value) : refused({ code: 'too-long', atMost, length });
}
