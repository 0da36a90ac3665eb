import type { InlineAssets } from '../../widget/page-data.ts';

/** A page that says one thing, in the visitor's language. */
export interface Notice {
  readonly inline: InlineAssets;
  page(lang: string): string;
}
