/** Languages the widget itself speaks; a questionnaire may be had in others too. */
export type WordsLanguage = 'ja' | 'en';

/** The widget's language for a questionnaire in `lang` (BCP 47): the same, or English. */
export const wordsLanguage = (lang: string): WordsLanguage => (/^ja\b/i.test(lang) ? 'ja' : 'en');
