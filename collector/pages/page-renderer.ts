import type { PageData } from '../../widget/page-data.ts';

/** Draws the pages; the widget's renderer with the addresses of its built files. */
export interface PageRenderer {
  /** The style sheet that stands in every page. */
  readonly inlineStyle: string;
  surveyPage(data: Omit<PageData, 'words'>): string;
  notFoundPage(lang: string): string;
}
