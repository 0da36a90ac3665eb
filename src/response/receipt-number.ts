import type { RandomBytes } from './random-bytes.ts';

/**
 * Characters that nobody takes for another of them, read aloud or in handwriting. Their number is prime: modulo a
 * prime, distinct non-zero weights catch every wrong character and every swap of two.
 */
const ALPHABET = '23456789ACEFHJKMNPRTWXY';
const BASE = ALPHABET.length;
const LENGTH = 12;
/** Bytes from here on are thrown away, so that every character is equally likely. */
const UNBIASED_BELOW = 256 - (256 % BASE);

/** Each character weighted by its place counted from the end, which gives the check character weight 1. */
function weightedSum(characters: string): number {
  return [...characters].reduce(
    (sum, character, index) => sum + ALPHABET.indexOf(character) * (LENGTH - index),
    0,
  );
}

function randomCharacters(count: number, randomBytes: RandomBytes): string {
  let characters = '';
  while (characters.length < count) {
    for (const byte of randomBytes(count - characters.length)) {
      if (byte < UNBIASED_BELOW) characters += ALPHABET.charAt(byte % BASE);
    }
  }
  return characters;
}

/** Eleven random characters (about 50 bits) and a check character. */
export function mintReceiptNumber(randomBytes: RandomBytes): string {
  const body = randomCharacters(LENGTH - 1, randomBytes);
  return body + ALPHABET.charAt((BASE - (weightedSum(body) % BASE)) % BASE);
}

/** Whether the text is a receipt number as it is stored: no separators, check character right. */
export function isReceiptNumber(text: string): boolean {
  return (
    text.length === LENGTH &&
    [...text].every((character) => ALPHABET.includes(character)) &&
    weightedSum(text) % BASE === 0
  );
}

/** In groups of four, as it is shown and read aloud. */
export function formatReceiptNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1-');
}

/** What a person typed or pasted, brought to the stored form: case, full width, spaces and dashes are folded. */
export function normalizeReceiptNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}ーｰ]/gu, '');
}
