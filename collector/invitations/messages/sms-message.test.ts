import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smsParts } from './sms-message.ts';

it.each([
  ['a', 160, 1],
  ['a', 161, 2],
  ['a', 306, 2],
  ['a', 307, 3],
  ['€', 80, 1],
  ['€', 81, 2],
  ['声', 70, 1],
  ['声', 71, 2],
  ['声', 134, 2],
  ['声', 135, 3],
  ['😀', 35, 1],
  ['😀', 36, 2],
])('%s, %i times, takes %i parts', (letter, count, parts) => {
  expect(smsParts(letter.repeat(count))).toBe(parts);
});

it('a single letter from outside the alphabet makes all of it take more room, never less', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 700 }), (text) => {
      expect(smsParts(`${text}声`)).toBeGreaterThanOrEqual(smsParts(text));
    }),
  );
});
