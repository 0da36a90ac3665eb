export interface Entry {
  readonly word: string;
  readonly kana: string;
  /** What the next character must be. */
  readonly next: RegExp | undefined;
  /** Stands behind a number. */
  readonly counts: boolean;
}

const ENTRY = /^(#?)([^[#]+?)(\[[^\]]+\])? ((?:[ぁ-んー]+ ?)+)$/;

/** By first character, the longest first. */
export function readLexicon(lexicon: string): ReadonlyMap<string, readonly Entry[]> {
  const entries = lexicon.split('\n').flatMap((line): Entry[] => {
    const [, counter, word, next, kana] = ENTRY.exec(line) ?? [];
    if (word === undefined || kana === undefined) return [];
    return [{ word, kana, next: next === undefined ? undefined : new RegExp(next), counts: counter === '#' }];
  });
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => b.word.length - a.word.length)) {
    const first = entry.word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
}
