import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directions, motions, readChoice, shows, textSizes, themes, widths, writeChoice } from './choice.ts';

const arbitraryChoice = fc.record({
  scene: fc.string(),
  lang: fc.string(),
  theme: fc.constantFrom(...themes),
  motion: fc.constantFrom(...motions),
  text: fc.constantFrom(...textSizes),
  dir: fc.constantFrom(...directions),
  width: fc.constantFrom(...widths),
  show: fc.constantFrom(...shows),
});

it('every choice stands in the address', () => {
  fc.assert(
    fc.property(arbitraryChoice, (choice) => {
      expect(readChoice(writeChoice(choice))).toEqual(choice);
    }),
  );
});

it('an address tells only what differs from the first', () => {
  expect(writeChoice({ ...readChoice(''), scene: 'final-sent', theme: 'dark' })).toBe(
    '#scene=final-sent&theme=dark',
  );
});

it('what an address tells wrongly is as it is at first', () => {
  expect(readChoice('#theme=pink&width=5&show')).toEqual(readChoice(''));
});
