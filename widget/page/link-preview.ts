import type { PreviewSender } from '../page-data.ts';
import type { WordsLanguage } from '../text/words-language.ts';
import { escapeHtml } from './escape-html.ts';
import { pageWords } from './page-words.ts';

/** As Open Graph writes them: with a territory. */
const locales: Readonly<Record<WordsLanguage, string>> = {
  ja: 'ja_JP',
  'ja-simple': 'ja_JP',
  en: 'en_US',
  'zh-Hans': 'zh_CN',
  ko: 'ko_KR',
  vi: 'vi_VN',
  'pt-BR': 'pt_BR',
  ne: 'ne_NP',
};
const PICTURE = '/preview.png';

/**
 * What a chat shows of a link to this survey. Others in a group read along, so it says neither whose link it is nor
 * which occasion is asked about: the same for every link, since a fragment reaches no crawler.
 */
export function linkPreview(survey: string, lang: WordsLanguage, { origin, name }: PreviewSender): string {
  const { previewTitle, previewText } = pageWords[lang];
  const properties: Readonly<Record<string, string | undefined>> = {
    type: 'website',
    site_name: name,
    title: previewTitle,
    description: previewText,
    url: `${origin}/s/${survey}`,
    locale: locales[lang],
    image: origin + PICTURE,
  };
  const tags = Object.entries(properties).flatMap(([property, content]) =>
    content === undefined ? [] : [`<meta property="og:${property}" content="${escapeHtml(content)}">`],
  );
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image">`;
}
