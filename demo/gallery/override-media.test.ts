import { expect, it } from 'vitest';
import { mediaFor } from './override-media.ts';

it.each([
  ['auto', 'auto', '(prefers-color-scheme: dark)'],
  ['dark', 'auto', '(min-width: 0)'],
  ['light', 'auto', '(max-width: 0)'],
  ['auto', 'reduce', '(prefers-color-scheme: dark)'],
] as const)('a dark style sheet by %s', (theme, motion, expected) => {
  expect(mediaFor('(prefers-color-scheme: dark)', { theme, motion })).toBe(expected);
});

it('decides a part of a query, and leaves the rest to the browser', () => {
  expect(
    mediaFor('(min-width: 46rem) and (prefers-reduced-motion: no-preference)', {
      theme: 'dark',
      motion: 'reduce',
    }),
  ).toBe('(min-width: 46rem) and (max-width: 0)');
});
