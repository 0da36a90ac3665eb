import { loadDefaultJapaneseParser } from 'budoux';
import { corrections } from './corrections.ts';
import { writePhraseLengths } from './phrase-lengths.ts';

/** A place is filled with a number, or with a noun. */
const PLACES = /\{\{\w+\}\}/g;
/** A phrase that begins so hangs on the one before. */
const HANGS_ON =
  /^(?:[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー、。，．・：；？！）」』】〉》〕…]|[ぁ-ん](?![ぁ-んァ-ヶー一-龠]))/u;

const parser = loadDefaultJapaneseParser();

/** Where corrections say something of a text: the ends of their phrases, and all else inside of them. */
function corrected(text: string, breaks: ReadonlySet<number>): ReadonlySet<number> {
  const result = new Set(breaks);
  for (const phrases of corrections) {
    const whole = phrases.join('');
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
      for (let inside = at + 1; inside < at + whole.length; inside += 1) result.delete(inside);
      let end = at;
      for (const phrase of phrases.slice(0, -1)) result.add((end += phrase.length));
    }
  }
  return result;
}

/** The phrases (文節) of a Japanese text. */
export function splitPhrases(text: string): readonly string[] {
  // As wide as the place, so that what is found there holds here.
  const filled = text.replaceAll(PLACES, (place) => '9'.repeat(place.length));
  const breaks = new Set<number>();
  let end = 0;
  for (const phrase of parser.parse(filled)) {
    if (end > 0 && !HANGS_ON.test(phrase)) breaks.add(end);
    end += phrase.length;
  }
  const ends = [0, ...[...corrected(text, breaks)].toSorted((a, b) => a - b), text.length];
  return ends.slice(1).flatMap((to, index) => text.slice(ends[index], to) || []);
}

/** Easy Japanese is written with spaces, as other languages are: lines break there. */
const isJapanese = (lang: string): boolean => /^ja\b/i.test(lang) && !/\bsimple\b/i.test(lang);

/** The lengths of all phrases of these texts; undefined where the language does without. */
export const phraseLengthsOf = (texts: readonly string[], lang: string): string | undefined =>
  isJapanese(lang) ? writePhraseLengths(texts.map(splitPhrases)) : undefined;
