export const TITLE = 'お手続きの完了';

/** A plain page, in standards mode unless another `start` says otherwise. */
export const pageHtml = (parts: {
  readonly start?: string;
  readonly head?: string;
  readonly body?: string;
}): string =>
  `${parts.start ?? '<!doctype html><html lang="ja">'}<head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${TITLE}</title>${parts.head ?? ''}</head>` +
  `<body><h1>お手続きが完了しました</h1>${parts.body ?? ''}</body></html>`;
