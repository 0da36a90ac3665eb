import type { Words } from './translate.ts';
import { wordsLanguage } from './words-language.ts';

const loaders = {
  ja: async () => (await import('./ja.ts')).ja,
  en: async () => (await import('./en.ts')).en,
};

/** Loads the widget's words for a questionnaire in `lang` (BCP 47); only that language travels. */
export const loadWords = (lang: string): Promise<Words> => loaders[wordsLanguage(lang)]();
