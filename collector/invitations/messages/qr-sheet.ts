import { escapeHtml } from './escape-html.ts';
import type { MessageContent } from './message-content.ts';
import { qrSvg } from './qr-svg.ts';

/** One code to be printed. */
export interface SheetCode {
  readonly content: MessageContent;
  /** What the caller wants to stand there, so that the right letter gets it: nothing else tells whose it is. */
  readonly label: string | undefined;
}

const CODES_A_PAGE = 8;

/** A code of 48 mm has modules of half a millimetre, which the camera of an old phone still tells apart. */
const STYLE = `
@page { size: A4; margin: 12mm 10mm; }
* { box-sizing: border-box; margin: 0; }
body { font: 10pt/1.5 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', Meiryo, sans-serif; color: #22262b; }
section { display: grid; grid-template-columns: repeat(2, 95mm); grid-auto-rows: 67mm; break-after: page; }
section:last-child { break-after: auto; }
article { display: flex; gap: 3mm; align-items: center; padding: 4mm; border: 0.2mm dashed #767b83; }
article:nth-child(2n) { border-left: 0; }
article:nth-child(n + 3) { border-top: 0; }
svg { flex: none; width: 48mm; height: 48mm; }
div { flex: 1; min-width: 0; overflow-wrap: anywhere; word-break: auto-phrase; }
h2 { font-size: 11pt; line-height: 1.4; font-weight: 600; }
p { margin-top: 2mm; }
.label { font-size: 8pt; color: #5b6169; margin: 0 0 2mm; font-variant-numeric: tabular-nums; }
.until { font-size: 8.5pt; color: #5b6169; }
@media screen { body { width: 190mm; margin: 12mm auto; } section { margin-bottom: 12mm; } }
`;

/** Pages to be printed and cut, as one HTML document. Only the labels stand on it, and no name but the sender's. */
export function qrSheet(title: string, codes: readonly SheetCode[]): string {
  const pages = Array.from({ length: Math.ceil(codes.length / CODES_A_PAGE) }, (_, page) =>
    codes.slice(page * CODES_A_PAGE, (page + 1) * CODES_A_PAGE),
  );
  return [
    '<!doctype html><html lang="ja"><head><meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    ...pages.map((page) => `<section>\n${page.map(card).join('\n')}\n</section>`),
    '</body></html>\n',
  ].join('\n');
}

function card({ content: { lang, sender, title, link, words }, label }: SheetCode): string {
  const line = (text: string | undefined, kind: string): string =>
    text === undefined || text === '' ? '' : `<p class="${kind}">${escapeHtml(text)}</p>`;
  return (
    `<article lang="${escapeHtml(lang)}">${qrSvg(link)}<div>${line(label, 'label')}` +
    `<h2>${escapeHtml(title)}</h2>${line(words.scan, 'scan')}${line(words.until, 'until')}` +
    `${line(sender, 'until')}</div></article>`
  );
}
