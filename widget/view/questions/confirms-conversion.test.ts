import { describe, expect, it } from 'vitest';
import { confirmsConversion } from './confirms-conversion.ts';

const enter = { key: 'Enter', keyCode: 13, isComposing: false, timeStamp: 10_000 };

describe('confirmsConversion', () => {
  it.each([
    ['an Enter while composing', { ...enter, isComposing: true }, -Infinity, true],
    ['an Enter that the input method took', { ...enter, keyCode: 229 }, -Infinity, true],
    ['Safari’s Enter right after the conversion', enter, 9_990, true],
    ['the next Enter a person presses', enter, 9_800, false],
    ['an Enter where nothing was ever converted', enter, -Infinity, false],
    ['another key while composing', { ...enter, key: ' ', isComposing: true }, -Infinity, false],
  ])('A2: %s', (_, event, endedAt, expected) => {
    expect(confirmsConversion(event, endedAt)).toBe(expected);
  });
});
