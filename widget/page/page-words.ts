import type { WordsLanguage } from '../text/words-language.ts';

interface PageWords {
  /** For link previews in chats: general, since others read along there. */
  readonly previewTitle: string;
  readonly previewText: string;
  readonly noScript: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
}

/** Words that stand in the HTML alone. */
export const pageWords: Readonly<Record<WordsLanguage, PageWords>> = {
  ja: {
    previewTitle: 'アンケートのお願い',
    previewText: 'よりよいサービスのために、ご意見をお聞かせください。',
    noScript:
      'このページで回答を送るには、ブラウザーのJavaScriptを有効にしてください。お電話でのご意見も承っています。',
    notFoundTitle: 'アンケートが見つかりません',
    notFoundText:
      'リンクの一部が欠けているか、受付が終わっています。お手数ですが、リンクをもう一度お確かめください。',
  },
  en: {
    previewTitle: 'A short survey',
    previewText: 'Tell us how it went, so that we can do better.',
    noScript:
      'To send your answers from this page, please turn on JavaScript in your browser. You can also tell us by phone.',
    notFoundTitle: 'Survey not found',
    notFoundText: 'Part of the link is missing, or the survey has closed. Please check the link once more.',
  },
};
