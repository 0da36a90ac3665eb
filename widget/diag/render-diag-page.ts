import { escapeHtml } from '../page/escape-html.ts';
import { htmlDocument } from '../page/html-document.ts';
import type { PageAssets } from '../page-data.ts';
import { buildId } from './build-id.ts';
import type { DiagData } from './diag-data.ts';
import { diagWords, fill, type DiagWords } from './diag-words.ts';

function siteFindings(
  { asked, site }: DiagData,
  words: DiagWords,
): readonly (readonly [isGood: boolean, text: string])[] {
  if (asked === undefined) return [[false, words.siteNone]];
  if (!site) return [[false, fill(words.siteUnknown, { site: asked })]];
  const origins = site.origins.join(' ') || words.noOrigin;
  return [
    [true, fill(words.siteKnown, { site: asked, kind: site.kind })],
    ...(site.active ? [] : [[false, fill(words.siteDisabled, { site: asked })] as const]),
    ...(site.surveys === null
      ? []
      : [[true, fill(words.surveys, { surveys: site.surveys.join(' ') || words.noSurvey })] as const]),
    [true, fill(words.origins, { origins })],
  ];
}

/** The self-check's page: what the server knows is in it, the script adds what the browser can do. */
export function renderDiagPage(data: DiagData, assets: PageAssets): string {
  const words = diagWords(data.lang);
  const lang = words === diagWords('ja') ? 'ja' : 'en';
  const known = siteFindings(data, words).map(
    ([isGood, text]) => `<li class="diag-${isGood ? 'good' : 'bad'}">${escapeHtml(text)}</li>`,
  );
  const { build, browser, lead, lines, noScript, server, title } = words;
  return htmlDocument({
    lang,
    title,
    assets,
    head: `<script type="module" src="${escapeHtml(assets.script)}"></script>`,
    body:
      `<main class="diag" data-build="${escapeHtml(buildId)}" data-origins="${escapeHtml(data.site?.origins.join(' ') ?? '')}">` +
      `<h1>${title}</h1><p>${lead}</p>` +
      `<h2>${server}</h2><ul id="server">${known.join('')}<li class="diag-good">${build} ${escapeHtml(buildId)}</li></ul>` +
      `<h2>${browser}</h2><ul id="browser"></ul><noscript><p>${noScript}</p></noscript>` +
      `<h2>${lines}</h2><pre id="lines" tabindex="0"></pre></main>`,
  });
}
