import type { ja } from './ja.ts';

/** Keys of the words of the list of receipts; every language file has exactly these. */
export type VoicesWordKey = keyof typeof ja;
export type VoicesWords = Readonly<Record<VoicesWordKey, string>>;
export type VoicesTranslate = (
  key: VoicesWordKey,
  values?: Readonly<Record<string, string | number>>,
) => string;
