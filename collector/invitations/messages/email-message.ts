import { escapeHtml } from './escape-html.ts';
import type { MessageContent } from './message-content.ts';

export interface EmailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Without pictures, scripts and anything that is fetched: reading it tells nobody that it was read. */
export const emailMessage = (content: MessageContent): EmailMessage => ({
  subject: subjectOf(content),
  text: plainText(content),
  html: html(content),
});

const subjectOf = ({ title, sender }: MessageContent): string =>
  sender === undefined ? title : `${title} | ${sender}`;

function plainText(content: MessageContent): string {
  const { title, purpose, first, words, link, sender } = content;
  const question = first
    ? [`${first.title}\n${words.tap}`, ...first.taps.map((tap) => `${tap.label}\n${tap.link}`), words.unsent]
    : [];
  const parts = [title, purpose, ...question, `${words.open}\n${link}`, words.until, words.notMine];
  return `${[...parts, ...(sender === undefined ? [] : [sender])].join('\n\n')}\n`;
}

const FONTS = "'Hiragino Sans','Yu Gothic UI','Noto Sans JP',Meiryo,sans-serif";
const BODY = `margin:0;padding:24px 16px;background:#fbfaf7;color:#22262b;font:18px/1.7 ${FONTS};word-break:auto-phrase`;
const PAPER = 'max-width:34em;margin:0 auto';
const MUTED = 'color:#5b6169;font-size:16px;margin:24px 0 0';
const ANSWER =
  'display:block;margin:0 0 12px;padding:14px 18px;background:#fff;border:1px solid #767b83;border-radius:8px;' +
  'color:#1b4d89;font-weight:600;text-decoration:none';
const FILLED =
  'display:inline-block;padding:14px 28px;background:#1b4d89;border-radius:8px;color:#fff;font-weight:600;' +
  'text-decoration:none';

function html(content: MessageContent): string {
  const { lang, title, purpose, first, words, link, sender } = content;
  const paragraph = (text: string, style = 'margin:16px 0 0'): string =>
    `<p style="${style}">${escapeHtml(text)}</p>`;
  const anchor = (address: string, label: string, style: string): string =>
    `<a href="${escapeHtml(address)}" style="${style}">${escapeHtml(label)}</a>`;
  const question = first && [
    `<h2 style="font-size:22px;line-height:1.5;font-weight:600;margin:32px 0 0">${escapeHtml(first.title)}</h2>`,
    paragraph(words.tap, 'margin:8px 0 16px'),
    ...first.taps.map((tap) => anchor(tap.link, tap.label, ANSWER)),
    paragraph(words.unsent, MUTED),
    `<p style="margin:8px 0 0">${anchor(link, words.open, 'color:#1b4d89')}</p>`,
  ];
  return [
    `<!doctype html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(subjectOf(content))}</title></head>`,
    `<body style="${BODY}"><div lang="${escapeHtml(lang)}" style="${PAPER}">`,
    `<h1 style="font-size:18px;line-height:1.7;font-weight:600;margin:0">${escapeHtml(title)}</h1>`,
    paragraph(purpose),
    ...(question ?? [`<p style="margin:32px 0 0">${anchor(link, words.open, FILLED)}</p>`]),
    paragraph(words.until, MUTED),
    paragraph(words.notMine, MUTED),
    ...(sender === undefined ? [] : [paragraph(sender, MUTED)]),
    '</div></body></html>',
  ].join('\n');
}
