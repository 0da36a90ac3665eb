import { alignReading, type Reading } from './align-reading.ts';
import { readLexicon, type Entry } from './read-lexicon.ts';
import { takeWrittenReadings } from './written-readings.ts';

/** The readings of a text's kanji, in order; those that nobody is sure of stay without. */
export type ReadingsOf = (text: string) => readonly Reading[];

const IS_KANJI = /[\p{Script=Han}々]/u;
const IS_DIGIT = /\p{Nd}/u;

/** A word that begins or ends within a run of kanji is another word, and so is one that counts something. */
function fits(text: string, at: number, { word, next, counts }: Entry): boolean {
  const end = at + word.length;
  const isKanji = (place: number) => IS_KANJI.test(text.charAt(place));
  return (
    text.startsWith(word, at) &&
    (next === undefined || next.test(text.charAt(end))) &&
    !(isKanji(at) && isKanji(at - 1)) &&
    !(isKanji(end) && isKanji(end - 1)) &&
    counts === (isKanji(at) && IS_DIGIT.test(text.charAt(at - 1)))
  );
}

export function createReadingsOf(lexicon: string): ReadingsOf {
  const entries = readLexicon(lexicon);
  const known = (text: string): readonly Reading[] => {
    const found: Reading[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const entry = entries.get(text.charAt(at))?.find((each) => fits(text, at, each));
      if (!entry) continue;
      found.push(...alignReading(entry.word, entry.kana, at));
      at += entry.word.length - 1;
    }
    return found;
  };
  return (text) => {
    const { plain, written, inText } = takeWrittenReadings(text);
    const isWritten = ({ from, to }: Reading) => written.some((each) => from < each.to && each.from < to);
    const others = known(plain)
      .map(({ from, to, kana }) => ({ from: inText(from), to: inText(to - 1) + 1, kana }))
      .filter((reading) => !isWritten(reading));
    return [...written, ...others].toSorted((a, b) => a.from - b.from);
  };
}
