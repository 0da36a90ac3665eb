/**
 * Characters as a person counts them: extended grapheme clusters (UAX #29), or code points where the browser
 * has no segmenter.
 */
export function countGraphemes(text: string): number {
  let count = 0;
  // Firefox before 125 has no Intl.Segmenter; counting must not stop a customer there.
  const parts = 'Segmenter' in Intl ? new Intl.Segmenter().segment(text) : text;
  for (const _ of parts) count += 1;
  return count;
}
