import * as v from 'valibot';
import { hasEnoughDigits, POLICY_FORMAT } from './policy-format.ts';

/** The insurer's own formats of policy numbers. */
export const PolicyFormatsSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.regex(
        POLICY_FORMAT,
        'expected a format such as "AA-9999999": A for a letter, 9 for a digit, - for a hyphen; 5 to 24 letters and digits',
      ),
      v.check(hasEnoughDigits, 'expected at least five digits (9): fewer would be found in dates and prices'),
    ),
  ),
  v.maxLength(20, 'expected at most 20 formats'),
);
