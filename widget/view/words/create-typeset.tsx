import { createElement, Fragment, type ComponentChildren } from 'preact';
import type { PhrasesOf } from '../../../src/phrases/phrases-of.ts';
import type { Reading } from '../../furigana/align-reading.ts';
import type { ReadingsOf } from '../../furigana/readings-of.ts';
import type { Typeset } from './typeset.ts';

/** Where phrases begin, but for the first. */
function phraseStarts(phrases: readonly string[]): readonly number[] {
  let at = 0;
  return phrases.slice(0, -1).map(({ length }) => (at += length));
}

/** Readings are for the eyes: a screen reader knows how to say the word beneath, and says it once. */
function over(base: string, { kana }: Reading): ComponentChildren {
  return kana === ''
    ? null
    : createElement('ruby', null, base, createElement('rt', { 'aria-hidden': true }, kana));
}

/** No character: it is not copied. Hidden, or else Chromium puts a space for it into names. */
const hidden = (tag: 'wbr' | 'i') => createElement(tag, { 'aria-hidden': true });

/** Readings as easy Japanese writes them, 契約(けいやく), and what closes a quotation: browsers may break behind either. */
const BRACKETS = /(\([ぁ-ん]+\)|[」』）])/;

/** Lets lines break between phrases, and puts readings over kanji; names and clipboard have the text as it is. */
export const createTypeset =
  (phrasesOf: PhrasesOf, readingsOf: ReadingsOf = () => []): Typeset =>
  (text, known = []) => {
    const readings = readingsOf(text);
    const isWithin = (at: number) => readings.some(({ from, to }) => from < at && at < to);
    const phrases = known.length > 1 ? known : phrasesOf(text);
    const breaks = new Set(phraseStarts(phrases).filter((at) => !isWithin(at)));
    // Browsers break lines here, even within a phrase.
    const seams = [...phraseStarts(text.split(BRACKETS)), ...readings.flatMap(({ from, to }) => [from, to])];
    const places = [...new Set([0, ...breaks, ...seams])].toSorted((a, b) => a - b);
    const pieces = places.flatMap((from, index) => {
      const piece = text.slice(from, places[index + 1]);
      const reading = readings.find((each) => each.from === from);
      const set = reading ? over(piece, reading) : piece;
      if (breaks.has(from)) return [hidden('wbr'), set];
      // Its style joins what stands on either side; a space may still end a line.
      return text.slice(from - 1, from + 1).trim().length > 1 ? [hidden('i'), set] : [set];
    });
    return createElement(Fragment, null, ...pieces);
  };
