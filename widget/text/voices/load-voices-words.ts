import type { Spoken } from '../spoken.ts';
import { wordsLanguage, type WordsLanguage } from '../words-language.ts';
import type { VoicesWords } from './voices-words.ts';

const loaders: Readonly<Record<WordsLanguage, () => Promise<VoicesWords>>> = {
  ja: async () => (await import('./ja.ts')).ja,
  'ja-simple': async () => (await import('./ja-simple.ts')).jaSimple,
  en: async () => (await import('./en.ts')).en,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  ko: async () => (await import('./ko.ts')).ko,
  vi: async () => (await import('./vi.ts')).vi,
  'pt-BR': async () => (await import('./pt-br.ts')).ptBr,
  ne: async () => (await import('./ne.ts')).ne,
};

/** Apart from the widget's other words: they travel only when the list is asked for. */
export async function loadVoicesWords(lang: string): Promise<Spoken<VoicesWords>> {
  const tag = wordsLanguage(lang);
  const words = await loaders[tag]();
  return tag === 'ja' ? { words, phrases: (await import('./ja.ts')).jaPhrases } : { words };
}
