import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSensitive } from './mask-sensitive.ts';
import { sensitiveParts } from './sensitive-parts.ts';

const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('maskSensitive', () => {
  it('covers what is sensitive and leaves the rest as it was typed', () => {
    expect(maskSensitive('入院中に０９０−００００−１２３４へ、５回 電話しました ！')).toBe(
      '＊＊中に＊＊＊＊＊＊＊＊＊＊＊＊＊へ、５回 電話しました ！',
    );
    expect(maskSensitive('とくにありません。')).toBe('とくにありません。');
  });

  it('covers every part, changes nothing else but by a ＊, and leaves nothing to be found', () => {
    const formats = ['A9-99999', '99999'];
    const piece = fc.constantFrom(
      'A1234',
      '090-0000-1234',
      'a@b.jp',
      '入院',
      '証券番号',
      '4111111111111111',
      '1234 5678 9018',
      'H7-12345',
      ' ',
      '１２',
      'は',
      '+',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: codeUnit, maxLength: 4 }))), (pieces) => {
        const text = pieces.join('');
        const masked = maskSensitive(text, formats);
        const kept = masked.split('').map((unit, index) => (unit === '＊' ? '＊' : text[index]));
        expect(masked).toBe(kept.join(''));
        expect(masked).toHaveLength(text.length);
        for (const { start, end } of sensitiveParts(text, formats)) {
          expect(masked.slice(start, end)).toBe('＊'.repeat(end - start));
        }
        expect(sensitiveParts(masked, formats)).toEqual([]);
        expect(maskSensitive(masked, formats)).toBe(masked);
      }),
    );
  });
});
