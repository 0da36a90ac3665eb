import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from './fold-width.ts';

const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('foldWidth', () => {
  it('folds full-width signs, and dashes only where they join numbers', () => {
    expect(foldWidth('ＡＢー１２３ー４５　（メール：ａ＠ｂ．ｊｐ）センター―')).toBe(
      'AB-123-45 (メール:a@b.jp)センター―',
    );
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: codeUnit }), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});
