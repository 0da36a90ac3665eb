import { createPhrasesOf, type PhrasesOf } from '../../src/phrases/phrases-of.ts';
import { linesIn } from '../../src/phrases/texts-in.ts';
import { createPlainTranslator } from '../text/plain-translator.ts';
import { loadReceiptWords } from '../text/receipt/load-receipt-words.ts';
import { loadVoicesWords } from '../text/voices/load-voices-words.ts';
import { loadWords } from '../text/words-for.ts';
import { wordsLanguage } from '../text/words-language.ts';
import type { Speech } from '../view/receipt/speech.ts';

/** What the page says, with the phrases of all of it. */
export interface SpokenReceipt extends Speech {
  readonly phrasesOf: PhrasesOf;
}

/** All words of the page in the nearest of our languages. Rejects where there is no reception. */
export async function loadSpeech(wanted: string): Promise<SpokenReceipt> {
  const lang = wordsLanguage(wanted);
  const [own, list, survey] = await Promise.all([
    loadReceiptWords(lang),
    loadVoicesWords(lang),
    loadWords(lang),
  ]);
  return {
    lang,
    words: createPlainTranslator(own.words),
    voicesWords: createPlainTranslator(list.words),
    translate: createPlainTranslator(survey.words),
    phrasesOf: createPhrasesOf(
      [own, list, survey].map(({ words, phrases = '' }) => ({ texts: linesIn(words), lengths: phrases })),
    ),
  };
}
