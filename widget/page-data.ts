import type { Embed } from '../src/protocol/embeds.ts';
import type { Survey } from '../src/protocol/survey-reply.ts';
import type { Words } from './text/translate.ts';

/** The site that embeds the survey, as the collector knows it. */
export interface Site {
  readonly key: string;
  readonly kind: 'website' | 'agency';
}

/** What the collector writes into the page for the script to start from (a JSON data block, id `koe-data`). */
export interface PageData extends Survey {
  readonly site?: Site;
  /** How the page is framed (`embed` in its address); absent at top level. */
  readonly embed?: Embed;
  /** The widget's own words in the page's language. */
  readonly words: Words;
  /** Where their lines may break, as `phrases` says it of the questionnaire. */
  readonly wordPhrases?: string;
  /** False where the collector's operator has switched visits without reception off (D9). */
  readonly keepsOffline?: false;
}

/** What stands in the page itself, as text; the hash of each goes into the CSP. */
export interface InlineAssets {
  readonly style: string;
  /** Of `widget/early-tap.ts`. */
  readonly script: string;
}

/** Who a link preview says the survey is from. */
export interface PreviewSender {
  /** Scheme and host that customers reach the collector at; empty where that is not known. */
  readonly origin: string;
  readonly name?: string;
}

/** Built files that the page links or holds, from the build's manifest. */
export interface PageAssets {
  readonly script: string;
  /** Modules loaded beside the script. */
  readonly preload: readonly string[];
  readonly inline: InlineAssets;
  readonly icon: string;
  readonly sender: PreviewSender;
}
