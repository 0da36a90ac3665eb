import { loadDefaultJapaneseParser } from 'budoux';
import { chineseCorrections } from './chinese-corrections.ts';
import { corrections } from './corrections.ts';
import { writePhraseLengths } from './phrase-lengths.ts';

/** How the phrases of a language are found that is written without spaces. */
interface Phrasing {
  readonly parse: (text: string) => Iterable<string>;
  /** A phrase that begins so hangs on the one before. */
  readonly hangsOn: RegExp;
  /** A phrase that is this alone points at the one after it, and does not end a line. */
  readonly pointsOn: RegExp;
  readonly corrections: readonly (readonly string[])[];
}

/** A place is filled with a number, or with a noun. */
const PLACES = /\{\{\w+\}\}/g;

const japaneseParser = loadDefaultJapaneseParser();
const japanese: Phrasing = {
  parse: (text) => japaneseParser.parse(text),
  hangsOn:
    /^(?:[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー、。，．・：；？！）」』】〉》〕…]|[ぁ-ん](?![ぁ-んァ-ヶー一-龠]))/u,
  pointsOn: /^「?(?:この|その|次の|ほかの|別の|もとの|今の)$/u,
  corrections,
};

const chineseSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const chinese: Phrasing = {
  parse: (text) => Array.from(chineseSegmenter.segment(text), ({ segment }) => segment),
  hangsOn: /^(?:[^\p{L}\p{N}\p{Ps}\p{Pi}]|[的了吗时等上中后])/u,
  pointsOn: /^(?:[\p{Ps}\p{Pi}]|[这那本该此请在从对把将与和或让])$/u,
  corrections: chineseCorrections,
};

/** Where corrections say something of a text: the ends of their phrases, and all else inside of them. */
function corrected(text: string, breaks: ReadonlySet<number>, { corrections: known }: Phrasing): Set<number> {
  const result = new Set(breaks);
  for (const phrases of known) {
    const whole = phrases.join('');
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
      for (let inside = at + 1; inside < at + whole.length; inside += 1) result.delete(inside);
      let end = at;
      for (const phrase of phrases.slice(0, -1)) result.add((end += phrase.length));
    }
  }
  return result;
}

const cut = (text: string, breaks: Iterable<number>): readonly string[] => {
  const ends = [0, ...[...breaks].toSorted((a, b) => a - b), text.length];
  return ends.slice(1).flatMap((to, index) => text.slice(ends[index], to) || []);
};

function split(text: string, phrasing: Phrasing): readonly string[] {
  // As wide as the place, so that what is found there holds here.
  const filled = text.replaceAll(PLACES, (place) => '9'.repeat(place.length));
  const breaks = new Set<number>();
  let end = 0;
  for (const phrase of phrasing.parse(filled)) {
    if (end > 0 && !phrasing.hangsOn.test(phrase)) breaks.add(end);
    end += phrase.length;
  }
  const all = corrected(text, breaks, phrasing);
  let from = 0;
  for (const phrase of cut(text, all)) {
    from += phrase.length;
    if (phrasing.pointsOn.test(phrase)) all.delete(from);
  }
  return cut(text, all);
}

/** Easy Japanese is written with spaces, as other languages are: lines break there. */
function phrasingOf(lang: string): Phrasing | undefined {
  if (/^ja\b/i.test(lang) && !/\bsimple\b/i.test(lang)) return japanese;
  return /^zh\b/i.test(lang) && !/\b(?:hant|tw|hk|mo)\b/i.test(lang) ? chinese : undefined;
}

/** The phrases (文節) of a text in `lang` (BCP 47); where lines break at spaces, it is one. */
export function splitPhrases(text: string, lang: string): readonly string[] {
  const phrasing = phrasingOf(lang);
  return phrasing ? split(text, phrasing) : [text];
}

/** The lengths of all phrases of these texts; undefined where the language does without. */
export function phraseLengthsOf(texts: readonly string[], lang: string): string | undefined {
  const phrasing = phrasingOf(lang);
  return phrasing && writePhraseLengths(texts.map((text) => split(text, phrasing)));
}
