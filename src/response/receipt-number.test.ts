import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededBytes } from '../../test/fixtures/seeded-bytes.ts';
import {
  formatReceiptNumber,
  isReceiptNumber,
  mintReceiptNumber,
  normalizeReceiptNumber,
} from './receipt-number.ts';

const alphabet = [...'23456789ACEFHJKMNPRTWXY'];
const number = fc.integer().map((seed) => mintReceiptNumber(seededBytes(seed)));
const places = Array.from({ length: 12 }, (_, place) => place);

function replaced(text: string, changes: Readonly<Record<number, string | undefined>>): string {
  return [...text].map((character, place) => changes[place] ?? character).join('');
}

describe('a receipt number', () => {
  it('is twelve characters of the alphabet and passes its own check', () => {
    fc.assert(
      fc.property(number, (minted) => {
        expect(minted).toMatch(/^[2-9ACEFHJKMNPRTWXY]{12}$/);
        expect(isReceiptNumber(minted)).toBe(true);
      }),
    );
  });

  it('is refused with any one character changed to any other', () => {
    fc.assert(
      fc.property(number, (minted) => {
        for (const place of places) {
          for (const other of alphabet.filter((character) => character !== minted[place])) {
            expect(isReceiptNumber(replaced(minted, { [place]: other }))).toBe(false);
          }
        }
      }),
    );
  });

  it('is refused with any two different characters swapped, neighbours or not', () => {
    fc.assert(
      fc.property(number, (minted) => {
        for (const one of places) {
          for (const other of places.slice(one + 1).filter((place) => minted[place] !== minted[one])) {
            const swapped = replaced(minted, { [one]: minted[other], [other]: minted[one] });
            expect(isReceiptNumber(swapped)).toBe(false);
          }
        }
      }),
    );
  });

  it.each(['', '2222', 'O22222222222', '２２２２２２２２２２２２', '2222-2222-2222', '2222222222222222'])(
    'is not %j',
    (text) => {
      expect(isReceiptNumber(text)).toBe(false);
    },
  );

  it('draws every character equally often: bytes that would favour some are thrown away', () => {
    // One of each byte, those to be thrown away first: 23 numbers of 11 random characters use up the rest.
    const bytes = [255, 254, 253, ...Array.from({ length: 253 }, (_, byte) => byte)].values();
    const take = (count: number) => Uint8Array.from({ length: count }, () => bytes.next().value ?? 0);
    const drawn = Array.from({ length: 23 }, () => mintReceiptNumber(take).slice(0, 11)).join('');
    expect(alphabet.map((character) => drawn.split(character).length - 1)).toEqual(alphabet.map(() => 11));
  });
});

describe('reading a receipt number back', () => {
  it('shows it in groups of four', () => {
    expect(formatReceiptNumber('23456789ACEF')).toBe('2345-6789-ACEF');
  });

  it('folds case, full width, spaces and every dash that a keyboard gives', () => {
    const typed = fc
      .tuple(
        number,
        fc.constantFrom('-', ' ', '　', '‐', '–', '—', '―', '−', '－', 'ー', 'ｰ', '\n'),
        fc.boolean(),
      )
      .map(([minted, separator, wide]) => ({
        minted,
        typed: formatReceiptNumber(minted)
          .toLowerCase()
          .replace(/[2-9a-y]/g, (character) =>
            wide ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character,
          )
          .replaceAll('-', separator),
      }));
    fc.assert(fc.property(typed, (sample) => normalizeReceiptNumber(sample.typed) === sample.minted));
  });
});
