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
    ['090.0000.1234', 'phone', '090.0000.1234'],
    ['マイナンバーは123456789018です', 'my-number', '123456789018'],
    ['１２３４　５６７８　９０１８', 'my-number', '１２３４　５６７８　９０１８'],
    ['1234-5678-9018', 'my-number', '1234-5678-9018'],
    ['123456789012', 'policy-number', '123456789012'],
    ['証券番号 12 3456 78', 'policy-number', '12 3456 78'],
    ['証券番号12345 2026年の', 'policy-number', '12345'],
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
    '4111 1234 5678 9018 0',
    '1111 1234 5678 9018',
    '4111111111111111000000000',
    '202611231030',
    '2026112310',
    '￥120000000',
    '1200000000 yen',
    '500000000 원',
    '123456789018円',
    '総額1200000000万円',
    '14:30から15:00まで',
    '〒100-0000 千代田1-2-3',
    '法人番号は1234567890123です',
    'cancelled twice',
    'センター―本店',
    '＊＊＊',
  ])('sees nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['証券は1234-567890-1です', '1234-567890-1'],
    ['１２３４ー５６７８９０ー１', '１２３４ー５６７８９０ー１'],
    ['1234 567890 1', '1234 567890 1'],
    ['12345678901', '12345678901'],
    ['H7-12345', 'H7-12345'],
    ['Ｈ７　１２３４５', 'Ｈ７　１２３４５'],
  ])('sees in %j the policy number %j by the formats of its insurer', (text, part) => {
    const parts = sensitiveParts(text, ['9999-999999-9', 'A9-99999']);
    expect(parts.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['policy-number', part],
    ]);
  });

  it.each(['1234-567890-12', 'XH7-12345', 'H7-123456'])('sees in %j none of those formats', (text) => {
    expect(sensitiveParts(text, ['9999-999999-9', 'A9-99999'])).toEqual([]);
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
