import { expect, it } from 'vitest';
import { allWords } from './all-words.ts';
import { textDirection } from './text-direction.ts';

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['fa', 'rtl'],
  ['ckb', 'rtl'],
  ['az-Arab', 'rtl'],
  ['dv', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['arn', 'ltr'],
  ...Object.keys(allWords).map((lang) => [lang, 'ltr']),
])('%s is written %s', (lang, direction) => {
  expect(textDirection(lang)).toBe(direction);
});
