import type { DiagData } from '../../widget/diag/diag-data.ts';
import type { InlineAssets, PageData } from '../../widget/page-data.ts';
import type { Notice } from './notice.ts';

/** Draws the pages; the widget's renderer with the addresses of its built files. */
export interface PageRenderer {
  /** What stands in the pages themselves. */
  readonly inline: InlineAssets;
  surveyPage(data: Omit<PageData, 'words'>): string;
  /** There is no such survey. */
  readonly notFound: Notice;
  /** The site may not embed that survey. */
  readonly closed: Notice;
  /** Where a customer follows a voice. */
  readonly receipt: Notice & { readonly languages: readonly string[] };
  /** The integrators' self-check. */
  readonly diag: { readonly inline: InlineAssets; readonly page: (data: DiagData) => string };
}
