import type { PhrasesOf } from '../../src/phrases/phrases-of.ts';
import type { Survey } from '../../src/protocol/survey-reply.ts';
import { createI18nextTranslator } from '../text/i18next-translator.ts';
import type { Translate } from '../text/translate.ts';
import { loadWords } from '../text/words-for.ts';
import { fetchSurvey } from './fetch-survey.ts';
import { phrasesOnScreen } from './phrases-on-screen.ts';

/** All that is said in one language. */
export interface Spoken extends Survey {
  readonly translate: Translate;
  readonly phrasesOf: PhrasesOf;
}

/** A survey in another language, with the widget's own words. Rejects where there is no reception. */
export async function loadLanguage(
  survey: string,
  lang: string,
  fetch: (address: string) => Promise<Response>,
): Promise<Spoken> {
  const [spoken, { words, phrases }] = await Promise.all([fetchSurvey(survey, lang, fetch), loadWords(lang)]);
  return {
    ...spoken,
    translate: await createI18nextTranslator(lang, words),
    phrasesOf: phrasesOnScreen(spoken, words, phrases),
  };
}
