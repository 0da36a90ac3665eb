import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTimestamp } from './timestamp.ts';

const fourDigitYears = fc.date({
  min: new Date('0000-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

it('accepts what toISOString writes', () => {
  fc.assert(fc.property(fourDigitYears, (date) => isTimestamp(date.toISOString())));
});

it.each([
  '',
  'yesterday',
  '2026-11-01',
  '2026-11-01T09:00:00Z',
  '2026-11-01T09:00:00.000+09:00',
  '2026-02-30T09:00:00.000Z',
  '+012026-11-01T09:00:00.000Z',
])('refuses %j', (text) => {
  expect(isTimestamp(text)).toBe(false);
});
