import { renderToString } from 'preact-render-to-string';
import { blankSession } from './page/blank-session.ts';
import { escapeHtml } from './page/escape-html.ts';
import { htmlDocument } from './page/html-document.ts';
import { linkPreview } from './page/link-preview.ts';
import { pageWords } from './page/page-words.ts';
import { phrasesOnScreen } from './page/phrases-on-screen.ts';
import { staticModel } from './page/static-model.ts';
import { writeDataBlock } from './page/write-data-block.ts';
import type { PageAssets, PageData } from './page-data.ts';
import { allWords } from './text/all-words.ts';
import { jaPhrases } from './text/ja-phrases.ts';
import { createPlainTranslator } from './text/plain-translator.ts';
import { wordsLanguage } from './text/words-language.ts';
import { everyView } from './view/every-view.ts';
import { SurveyView } from './view/survey-view.tsx';

export { renderDiagPage } from './diag/render-diag-page.ts';
export { wordsLanguages } from './text/words-language.ts';

/** The survey page: its first question can be read and answered before any script has come (A5). */
export function renderSurveyPage(data: Omit<PageData, 'words' | 'wordPhrases'>, assets: PageAssets): string {
  const { questionnaire, embed } = data;
  const { lang, title } = questionnaire;
  const words = allWords[wordsLanguage(lang)];
  const wordPhrases = wordsLanguage(lang) === 'ja' ? jaPhrases : undefined;
  const html = pageWords[wordsLanguage(lang)];
  const model = staticModel({
    questionnaire,
    session: blankSession(questionnaire),
    translate: createPlainTranslator(words),
    phrasesOf: phrasesOnScreen(data, words, wordPhrases),
  });
  return htmlDocument({
    lang,
    title,
    embed,
    assets,
    head:
      linkPreview(questionnaire.id, wordsLanguage(lang), assets.sender) +
      `<script type="module" src="${escapeHtml(assets.script)}"></script>` +
      assets.preload.map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}">`).join(''),
    body:
      `<noscript><p class="koe-problem">${escapeHtml(html.noScript)}</p></noscript>` +
      `<div id="koe">${renderToString(<SurveyView model={model} views={everyView} />)}</div>` +
      // After the question: a parser stops at a script, and a slow phone would draw what stands before it first.
      `<script>${assets.inline.script}</script>` +
      writeDataBlock({ ...data, words, ...(wordPhrases !== undefined && { wordPhrases }) }),
  });
}

/** The page on which a customer follows a voice: all but its title comes with its script, since it is one person's. */
export function renderReceiptPage(lang: string, assets: PageAssets): string {
  const tag = wordsLanguage(lang);
  const { receiptTitle, receiptNoScript } = pageWords[tag];
  return htmlDocument({
    lang: tag,
    title: receiptTitle,
    assets,
    head:
      `<script type="module" src="${escapeHtml(assets.script)}"></script>` +
      assets.preload.map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}">`).join(''),
    body:
      `<div id="koe"><main class="koe-page" lang="${tag}"><h1 class="koe-title">${escapeHtml(receiptTitle)}</h1>` +
      `<noscript><p>${escapeHtml(receiptNoScript)}</p></noscript></main></div>`,
  });
}

/** For a survey that there is not, in the nearest of our languages. */
export function renderNotFoundPage(lang: string, assets: PageAssets): string {
  const { notFoundTitle, notFoundText } = pageWords[wordsLanguage(lang)];
  return noticePage(lang, assets, [notFoundTitle, notFoundText]);
}

/** For a frame on a site that may not embed the survey, or not any more: its script sends what waits on the device. */
export function renderClosedPage(lang: string, assets: PageAssets): string {
  const { closedTitle, closedText } = pageWords[wordsLanguage(lang)];
  return noticePage(
    lang,
    assets,
    [closedTitle, closedText],
    '<script type="module" src="/closed.js"></script>',
  );
}

function noticePage(
  lang: string,
  assets: PageAssets,
  [title, text]: readonly [string, string],
  head = '',
): string {
  return htmlDocument({
    lang: wordsLanguage(lang),
    title,
    assets,
    head,
    body: `<main class="koe-page"><h1 class="koe-question-title">${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p></main>`,
  });
}
