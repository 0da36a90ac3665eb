import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensitiveParts } from './sensitive-parts.ts';

const found = (text: string) =>
  sensitiveParts(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe('sensitiveParts', () => {
  it.each([
    ['電話は090-0000-1234です', 'phone', '090-0000-1234'],
    ['０９０ー００００ー１２３４まで', 'phone', '０９０ー００００ー１２３４'],
    ['（０３）００００−１２３４', 'phone', '（０３）００００−１２３４'],
    ['09000001234', 'phone', '09000001234'],
    ['call +81 90 0000 1234.', 'phone', '+81 90 0000 1234'],
    ['0120-000-123に', 'phone', '0120-000-123'],
    ['hanako@mail.exampleへ', 'email', 'hanako@mail.example'],
    ['ｈａｎａｋｏ＠ｍａｉｌ．ｅｘａｍｐｌｅ', 'email', 'ｈａｎａｋｏ＠ｍａｉｌ．ｅｘａｍｐｌｅ'],
    ['カード 4111 1111 1111 1111', 'card-number', '4111 1111 1111 1111'],
    ['４１１１１１１１１１１１１１１１', 'card-number', '４１１１１１１１１１１１１１１１'],
    ['証券番号はＡＢ−１２３４５６７', 'policy-number', 'ＡＢ−１２３４５６７'],
    ['事故番号：12345', 'policy-number', '12345'],
    ['policy number is H-4455', 'policy-number', 'H-4455'],
    ['AB1234567でした', 'policy-number', 'AB1234567'],
    ['1234567890', 'policy-number', '1234567890'],
    ['入院のとき', 'health', '入院'],
    ['がんと言われ', 'health', 'がん'],
    ['I was diagnosed last week', 'health', 'diagnosed'],
    ['ＨＩＶ', 'health', 'ＨＩＶ'],
  ])('sees in %j the %s %j', (text, kind, part) => {
    expect(found(text)).toEqual([[kind, part]]);
  });

  it.each([
    'がんばってくださいね。心がけがすばらしいです。',
    '2026年11月23日の10時30分ごろ',
    '2026-11-23',
    '保険料は120000000円でした',
    '¥120000000',
    '1,200,000,000',
    '担当は3名、0から10で言えば9です',
    '郵便番号は100-0000',
    '4111111111111112',
    '4111111111111111000000000',
    'cancelled twice',
    'センター―本店',
    '＊＊＊',
  ])('sees nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lists several in the order of the text, the surer reading where two overlap', () => {
    expect(found('通院中です。電話0300001234か、taro@mail.exampleへ。証券番号0900000123')).toEqual([
      ['health', '通院'],
      ['phone', '0300001234'],
      ['email', 'taro@mail.example'],
      ['phone', '0900000123'],
    ]);
  });

  it('gives parts in order that neither overlap nor leave the text', () => {
    const piece = fc.constantFrom(
      '090-0000-1234',
      'a@b.jp',
      '入院',
      '証券番号',
      '4111111111111111',
      ' ',
      '１２',
      'は',
      '+',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: codeUnit, maxLength: 4 }))), (pieces) => {
        const text = pieces.join('');
        let reached = 0;
        for (const { start, end } of sensitiveParts(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
