import type { WordsLanguage } from './words-language.ts';

/** Each language's name in itself, so that its speakers find it; by BCP 47 tag. */
const names: Readonly<Record<string, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: 'English',
  'zh-Hans': '简体中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
  'pt-BR': 'Português',
  ne: 'नेपाली',
} satisfies Readonly<Record<WordsLanguage, string>>;

/** A tag without a name here stands for itself. */
export const languageName = (tag: string): string => names[tag] ?? tag;
