import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';

/** BCP 47 tags of the languages the widget itself speaks; a questionnaire may be had in others too. */
export const wordsLanguages = ['ja', 'ja-simple', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR', 'ne'] as const;
export type WordsLanguage = (typeof wordsLanguages)[number];

/** The widget's language for a questionnaire in `lang` (BCP 47): the nearest, or English. */
export const wordsLanguage = (lang: string): WordsLanguage => chooseLanguage(wordsLanguages, [lang, 'en']);
