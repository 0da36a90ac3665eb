import fc from 'fast-check';
import { expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.UTC(1994, 10, 6, 8, 49, 0);

it.each([
  ['0', 0],
  ['37', 37_000],
  [' 37 ', 37_000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 37_000],
  ['Sun Nov  6 08:49:37 1994', 37_000],
])('reads %j as %i ms', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});

it.each([
  '',
  ' ',
  '-1',
  '1.5',
  '1e3',
  '0x10',
  '１０',
  'soon',
  'Sun, 06 Nov 1994 08:48:59 GMT',
  'Sun, 99 Nov 1994 08:49:37 GMT',
  '1994-11-06T08:49:37Z',
  '37, 38',
  null,
])('makes nothing of %j', (header) => {
  expect(retryAfterMs(header, now)).toBeUndefined();
});

it('R2: never waits longer than an hour, however much is asked for', () => {
  expect(retryAfterMs('3601', now)).toBe(3_600_000);
  expect(retryAfterMs('9'.repeat(400), now)).toBe(3_600_000);
  expect(retryAfterMs('Tue, 06 Nov 2035 08:49:37 GMT', now)).toBe(3_600_000);
});

it('R2: gives nothing or a wait between none and an hour, whatever the header', () => {
  const header = fc.oneof(fc.string(), fc.integer().map(String), fc.date().map(String), fc.constant('GMT'));
  fc.assert(
    fc.property(header, fc.nat(), (text, time) => {
      const wait = retryAfterMs(text, time);
      return wait === undefined || (wait >= 0 && wait <= 3_600_000);
    }),
  );
});
