import type { PageAssets } from '../page-data.ts';
import { textDirection } from '../text/text-direction.ts';
import { escapeHtml } from './escape-html.ts';

/** Paper by light and by dark, as the style sheet has it. */
const themeColors = { light: '#fbfaf7', dark: '#15181b' } as const;

/** A whole page. `head` and `body` are HTML; the rest is text. */
export function htmlDocument(page: {
  readonly lang: string;
  readonly title: string;
  readonly assets: PageAssets;
  readonly head: string;
  readonly body: string;
  readonly embed?: string | undefined;
}): string {
  const { lang, title, assets, head, body, embed } = page;
  return (
    `<!doctype html><html lang="${escapeHtml(lang)}"${textDirection(lang) === 'rtl' ? ' dir="rtl"' : ''}${embed === undefined ? '' : ` data-embed="${escapeHtml(embed)}"`}><head><meta charset="utf-8">` +
    `<title>${escapeHtml(title)}</title>` +
    // The keyboard on the screen takes room from the page instead of lying on the button that follows.
    '<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">' +
    Object.entries(themeColors)
      .map(
        ([scheme, color]) =>
          `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${color}">`,
      )
      .join('') +
    '<meta name="color-scheme" content="light dark">' +
    '<meta name="robots" content="noindex">' +
    // Runs of digits are receipt numbers, not phone numbers.
    '<meta name="format-detection" content="telephone=no">' +
    `<link rel="icon" href="${escapeHtml(assets.icon)}">` +
    `${head}<style>${assets.inline.style}</style></head><body>${body}</body></html>`
  );
}
