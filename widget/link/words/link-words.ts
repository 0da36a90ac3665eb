import type { Spoken } from '../../text/spoken.ts';
import { wordsLanguage, type WordsLanguage } from '../../text/words-language.ts';
import type { LinkWords } from './translate-link.ts';

export const linkWords: Readonly<Record<WordsLanguage, () => Promise<LinkWords>>> = {
  ja: async () => (await import('./ja.ts')).ja,
  'ja-simple': async () => (await import('./ja-simple.ts')).jaSimple,
  en: async () => (await import('./en.ts')).en,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  ko: async () => (await import('./ko.ts')).ko,
  vi: async () => (await import('./vi.ts')).vi,
  'pt-BR': async () => (await import('./pt-br.ts')).ptBr,
  ne: async () => (await import('./ne.ts')).ne,
};

/** What a link has to say to a visitor who reads `lang` (BCP 47); only that language travels. */
export async function loadLinkWords(lang: string): Promise<Spoken<LinkWords>> {
  const tag = wordsLanguage(lang);
  const words = await linkWords[tag]();
  return tag === 'ja' ? { words, phrases: (await import('./ja.ts')).jaPhrases } : { words };
}
