import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passesLuhn } from './passes-luhn.ts';

it('a number with its right check digit passes, with any other it fails', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12,18}$/), (number) => {
      const passing = [...'0123456789'].filter((check) => passesLuhn(number + check));
      expect(passing).toHaveLength(1);
    }),
  );
  expect(passesLuhn('4111 1111-1111 1111')).toBe(true);
  expect(passesLuhn('79927398713')).toBe(true);
});
