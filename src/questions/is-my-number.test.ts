import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMyNumber } from './is-my-number.ts';

/** The eleven digits' check digit, as the ordinance writes its formula. */
function checkDigit(eleven: string): string {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) {
    const p = Number(eleven.charAt(11 - n));
    const q = n <= 6 ? n + 1 : n - 5;
    sum += p * q;
  }
  return String(sum % 11 <= 1 ? 0 : 11 - (sum % 11));
}
const elevenDigits = fc.stringMatching(/^\d{11}$/);

it.each(['123456789018', '1234 5678 9018', '1234-5678-9018'])(
  '%s is one, with the right check digit',
  (text) => {
    expect(isMyNumber(text)).toBe(true);
  },
);

it.each(['123456789012', '12345678901', '1234567890180', ''])('%j is none', (text) => {
  expect(isMyNumber(text)).toBe(false);
});

it('has one check digit for any eleven digits, that of the ordinance', () => {
  fc.assert(
    fc.property(elevenDigits, (eleven) => {
      const right = [...'0123456789'].filter((digit) => isMyNumber(eleven + digit));
      expect(right).toEqual([checkDigit(eleven)]);
    }),
  );
});
