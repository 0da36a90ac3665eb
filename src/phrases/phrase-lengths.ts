/** The longest that one figure can say, in base 36; 0 says that many and that the phrase goes on. */
const LONGEST = 35;

/** The lengths of all phrases, one figure each, a text after the other. */
export const writePhraseLengths = (phrased: readonly (readonly string[])[]): string =>
  phrased
    .flat()
    .map(({ length }) => {
      const rest = length % LONGEST || LONGEST;
      return '0'.repeat((length - rest) / LONGEST) + rest.toString(LONGEST + 1);
    })
    .join('');

/** The phrases of each text again. Lengths that do not fit the texts leave the rest of them whole. */
export function readPhraseLengths(texts: readonly string[], lengths: string): readonly (readonly string[])[] {
  let at = 0;
  return texts.map((text) => {
    const phrases: string[] = [];
    let start = 0;
    let end = 0;
    while (end < text.length && at < lengths.length) {
      const length = parseInt(lengths.charAt(at++), LONGEST + 1);
      end += length || LONGEST;
      if (length === 0) continue;
      phrases.push(text.slice(start, end));
      start = end;
    }
    if (start < text.length) phrases.push(text.slice(start));
    return phrases;
  });
}
