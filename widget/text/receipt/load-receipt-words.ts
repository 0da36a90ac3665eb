import type { Spoken } from '../spoken.ts';
import { wordsLanguage, type WordsLanguage } from '../words-language.ts';
import type { ReceiptWords } from './receipt-words.ts';

const loaders: Readonly<Record<WordsLanguage, () => Promise<ReceiptWords>>> = {
  ja: async () => (await import('./ja.ts')).ja,
  'ja-simple': async () => (await import('./ja-simple.ts')).jaSimple,
  en: async () => (await import('./en.ts')).en,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  ko: async () => (await import('./ko.ts')).ko,
  vi: async () => (await import('./vi.ts')).vi,
  'pt-BR': async () => (await import('./pt-br.ts')).ptBr,
  ne: async () => (await import('./ne.ts')).ne,
};

/** Only the language that is asked for travels. */
export async function loadReceiptWords(lang: string): Promise<Spoken<ReceiptWords>> {
  const tag = wordsLanguage(lang);
  const words = await loaders[tag]();
  return tag === 'ja' ? { words, phrases: (await import('./ja.ts')).jaPhrases } : { words };
}
