import { lexicon } from './lexicon.ts';
import { createReadingsOf } from './readings-of.ts';

/** Loaded when somebody wishes for furigana. */
export const readingsOf = createReadingsOf(lexicon);
