import { expect, it } from 'vitest';
import { byPreference } from './by-preference.ts';

it.each([
  [undefined, []],
  ['', []],
  ['ja', ['ja']],
  ['en;q=0.5, ja', ['ja', 'en']],
  ['gzip, deflate, br', ['gzip', 'deflate', 'br']],
  ['br;q=0, gzip;q=0.2,identity;q=0.1', ['gzip', 'identity']],
  ['ja-JP,ja;q=0.9,en;q=0.8', ['ja-jp', 'ja', 'en']],
  ['ja;q=oops, en', ['en']],
  ['text/html;level=1;q=0.4, */*', ['*/*', 'text/html']],
  [' ,, ;q=1', []],
])('reads %j as %j', (header, values) => {
  expect(byPreference(header)).toEqual(values);
});
