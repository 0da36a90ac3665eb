/** Whether every combination is gone through, by `npm run test-whole`. */
export const isWhole = process.env['KOE_WHOLE'] === '1';

/**
 * All of a table of combinations, or what `npm test` has time for: each behaviour, but not in every language, engine or
 * window where nothing but that behaviour's own code could tell them apart.
 */
export const breadth = <T>(whole: readonly T[], short: readonly T[]): readonly T[] =>
  isWhole ? whole : short;
