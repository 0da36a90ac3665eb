import { expect, it } from 'vitest';
import { isEmail } from './is-email.ts';

it.each(['hanako@mail.example', "o'hara+koe@a-b.mail.example", '_..@x.jp'])(
  '%s is an e-mail address',
  (text) => {
    expect(isEmail(text)).toBe(true);
  },
);

it.each([
  '',
  'hanako',
  'hanako@',
  '@mail.example',
  'hanako@mail',
  'hanako@mail..example',
  'hanako@-mail.example',
  'ha nako@mail.example',
  'hanako@mail.example,taro@mail.example',
  'ｈａｎａｋｏ＠mail.example',
  `${'a'.repeat(243)}@mail.example`,
])('%j is no e-mail address', (text) => {
  expect(isEmail(text)).toBe(false);
});
