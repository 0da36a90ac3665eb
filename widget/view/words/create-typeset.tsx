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
const mayBreak = () => createElement('wbr', { 'aria-hidden': true });

/** Lets lines break between phrases, and puts readings over kanji; names and clipboard have the text as it is. */
export const createTypeset =
  (phrasesOf: PhrasesOf, readingsOf: ReadingsOf = () => []): Typeset =>
  (text) => {
    const readings = readingsOf(text);
    const isWithin = (at: number) => readings.some(({ from, to }) => from < at && at < to);
    const breaks = new Set(phraseStarts(phrasesOf(text)).filter((at) => !isWithin(at)));
    const cuts = new Set([0, ...breaks, ...readings.flatMap(({ from, to }) => [from, to])]);
    const places = [...cuts].toSorted((a, b) => a - b);
    const pieces = places.flatMap((from, index) => {
      const piece = text.slice(from, places[index + 1]);
      const reading = readings.find((each) => each.from === from);
      const set = reading ? over(piece, reading) : piece;
      return breaks.has(from) ? [mayBreak(), set] : [set];
    });
    return createElement(Fragment, null, ...pieces);
  };
