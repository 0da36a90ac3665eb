import { alignReading, type Reading } from './align-reading.ts';

/** Easy Japanese writes the reading of a hard word behind it: 契約(けいやく). */
const WRITTEN = /([\p{Script=Han}々]+[ぁ-ん]*)\(([ぁ-ん]+)\)/gu;
/** More is the reading of a longer word, of which this is the end. */
const MOST_KANA_A_KANJI = 4;

interface WrittenReadings {
  /** The text without them. */
  readonly plain: string;
  /** With the brackets themselves, which say nothing any more where they stand. */
  readonly written: readonly Reading[];
  /** Where in the text a character of `plain` stands. */
  readonly inText: (at: number) => number;
}

export function takeWrittenReadings(text: string): WrittenReadings {
  const written: Reading[] = [];
  const brackets: Reading[] = [];
  for (const { 0: whole, 1: word = '', 2: kana = '', index } of text.matchAll(WRITTEN)) {
    const readings = alignReading(word, kana, index);
    const fits = readings.every((each) => each.kana.length <= (each.to - each.from) * MOST_KANA_A_KANJI);
    if (readings.length === 0 || !fits) continue;
    brackets.push({ from: index + word.length, to: index + whole.length, kana: '' });
    written.push(...readings);
  }
  const places = [...text.split('').keys()].filter(
    (at) => !brackets.some(({ from, to }) => from <= at && at < to),
  );
  return {
    plain: places.map((at) => text.charAt(at)).join(''),
    written: [...written, ...brackets],
    inText: (at) => places[at] ?? at,
  };
}
