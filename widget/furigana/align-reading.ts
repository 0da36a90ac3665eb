/** A stretch of text, and how it is read; what needs no reading stands between two of them. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  /** Empty for what is not shown: a reading that now stands over its word. */
  readonly kana: string;
}

const KANJI = /[\p{Script=Han}々]+/gu;
const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/**
 * Gives each run of kanji its part of the reading, so that no kana stands over kana. Nothing where the two do not fit.
 * `at` is where the word begins.
 */
export function alignReading(word: string, kana: string, at = 0): readonly Reading[] {
  const runs = [...word.matchAll(KANJI)];
  let end = 0;
  const pattern = runs.map((run) => {
    const before = word.slice(end, run.index);
    end = run.index + run[0].length;
    return `${escape(before)}(.+?)`;
  });
  const parts = new RegExp(`^${pattern.join('')}${escape(word.slice(end))}$`).exec(kana);
  if (!parts) return [];
  return runs.map((run, index) => ({
    from: at + run.index,
    to: at + run.index + run[0].length,
    kana: parts[index + 1] ?? '',
  }));
}
