import type { DiagWords } from './diag-words.ts';

/** Id of the panel: one is enough for a page. */
export const PANEL = 'koe-diag';
/** How long the frame's page may take. */
const PATIENCE_MS = 10_000;
const css =
  ':host{all:initial!important}section{position:fixed;inset:16px 16px auto;z-index:2147483647;max-height:90dvh;overflow:auto;' +
  'box-sizing:border-box;padding:16px;border:2px solid #1b4d89;background:#fff;color:#22262b;font:16px/1.6 system-ui}' +
  'iframe{width:100%;height:60dvh;border:0}pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}button{min-height:44px;font:inherit}';

/**
 * Shows the collector's own page above this one, in a shadow root.
 * @returns puts the report on top of it
 */
export function showPanel(
  address: string,
  words: DiagWords,
  onSilence: () => void,
): (report: readonly string[]) => void {
  const host = Object.assign(document.createElement('div'), { id: PANEL });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const panel = Object.assign(document.createElement('section'), { ariaLabel: words.title });
  const text = document.createElement('pre');
  const frame = Object.assign(document.createElement('iframe'), { title: words.title, src: address });
  const silence = setTimeout(onSilence, PATIENCE_MS);
  const hear = ({ source }: MessageEvent) => {
    if (source === frame.contentWindow) clearTimeout(silence);
  };
  const close = Object.assign(document.createElement('button'), {
    textContent: words.close,
    onclick() {
      clearTimeout(silence);
      removeEventListener('message', hear);
      host.remove();
    },
  });
  addEventListener('message', hear);
  panel.append(text, frame, close);
  root.append(panel);
  document.documentElement.append(host);
  return (report) => {
    text.textContent = report.join('\n');
  };
}
