import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Words } from './translate.ts';
import type { WordsLanguage } from './words-language.ts';

/** Every language at once, for the server, which writes the words of one of them into the page. */
export const allWords: Readonly<Record<WordsLanguage, Words>> = { ja, en };
