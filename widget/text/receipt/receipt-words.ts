import type { ja } from './ja.ts';

/** Keys of the words of the page on which a voice is followed; every language file has exactly these. */
export type ReceiptWordKey = keyof typeof ja;
export type ReceiptWords = Readonly<Record<ReceiptWordKey, string>>;
export type ReceiptTranslate = (key: ReceiptWordKey) => string;
