import { createPhrasesOf, type PhrasesOf } from '../../src/phrases/phrases-of.ts';
import { linesIn } from '../../src/phrases/texts-in.ts';

/** Words in one language. */
export interface Spoken<Words> {
  readonly words: Words;
  /** Where their lines may break; undefined where they break at spaces. */
  readonly phrases?: string;
}

export const spokenPhrases = ({ words, phrases = '' }: Spoken<object>): PhrasesOf =>
  createPhrasesOf([{ texts: linesIn(words), lengths: phrases }]);
