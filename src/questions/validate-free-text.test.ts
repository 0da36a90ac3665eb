import { describe, expect, it } from 'vitest';
import { validateFreeText } from './validate-free-text.ts';

describe('validateFreeText', () => {
  it('V2: counts as a person counts: what is short to the eye is accepted however it is encoded', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(10);
    expect(validateFreeText(family, 10)).toEqual({ ok: true, value: family });
    expect(validateFreeText(`${family}a`, 10)).toEqual({
      ok: false,
      problem: { code: 'too-long', atMost: 10, length: 11 },
    });
  });

  it('V2: refuses what cannot be stored', () => {
    for (const text of ['a\0b', '\ud83d', '\udc4d\ud83d']) {
      expect(validateFreeText(text, 10)).toEqual({ ok: false, problem: { code: 'wrong-type' } });
    }
  });
});
