import type { ReceiptTranslate } from '../../text/receipt/receipt-words.ts';
import type { Translate } from '../../text/translate.ts';
import type { VoicesTranslate } from '../../text/voices/voices-words.ts';

/** All that the page of a receipt says in one language: its own words, the list's, and the survey's. */
export interface Speech {
  /** BCP 47. */
  readonly lang: string;
  readonly words: ReceiptTranslate;
  readonly voicesWords: VoicesTranslate;
  readonly translate: Translate;
}
