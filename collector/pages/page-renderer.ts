import type { InlineAssets, PageData } from '../../widget/page-data.ts';

/** Draws the pages; the widget's renderer with the addresses of its built files. */
export interface PageRenderer {
  /** What stands in the pages themselves. */
  readonly inline: InlineAssets;
  surveyPage(data: Omit<PageData, 'words'>): string;
  notFoundPage(lang: string): string;
}
