import type { Spoken } from './spoken.ts';
import type { Words } from './translate.ts';
import { wordsLanguage, type WordsLanguage } from './words-language.ts';

const loaders: Readonly<Record<WordsLanguage, () => Promise<Words>>> = {
  ja: async () => (await import('./ja.ts')).ja,
  'ja-simple': async () => (await import('./ja-simple.ts')).jaSimple,
  en: async () => (await import('./en.ts')).en,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  ko: async () => (await import('./ko.ts')).ko,
  vi: async () => (await import('./vi.ts')).vi,
  'pt-BR': async () => (await import('./pt-br.ts')).ptBr,
  ne: async () => (await import('./ne.ts')).ne,
};

/** Loads the widget's words for a questionnaire in `lang` (BCP 47); only that language travels. */
export async function loadWords(lang: string): Promise<Spoken<Words>> {
  const tag = wordsLanguage(lang);
  const words = await loaders[tag]();
  return tag === 'ja' ? { words, phrases: (await import('./ja-phrases.ts')).jaPhrases } : { words };
}
