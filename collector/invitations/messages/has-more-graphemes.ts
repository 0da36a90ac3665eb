import { countGraphemes } from '../../../src/questions/count-graphemes.ts';

/** Counts only where it may matter: there are never more graphemes than UTF-16 units, which cost nothing to count. */
export const hasMoreGraphemes = (text: string, most: number): boolean =>
  text.length > most && countGraphemes(text) > most;
