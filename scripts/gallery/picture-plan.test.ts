import { expect, it } from 'vitest';
import { picturePlan } from './picture-plan.ts';

it('shows everything in Japanese, at all four widths, light and dark', () => {
  expect(picturePlan(['out'])).toEqual({
    folder: 'out',
    languages: ['ja'],
    widths: [320, 360, 768, 1280],
    themes: ['light', 'dark'],
    part: '',
  });
});

it('shows what it is asked for', () => {
  const args = [
    'out',
    '--lang',
    'vi',
    '--lang',
    'ne',
    '--width',
    '320',
    '--theme',
    'dark',
    '--theme',
    'forced',
    '--scene',
    'final',
  ];
  expect(picturePlan(args)).toMatchObject({
    languages: ['vi', 'ne'],
    widths: [320],
    themes: ['dark', 'forced'],
    part: 'final',
  });
});

it.each([[[]], [['out', 'more']], [['out', '--width', 'wide']], [['out', '--theme', 'pink']]])(
  'says how it is called: %j',
  (args) => {
    expect(() => picturePlan(args)).toThrow(/usage|there are/);
  },
);
