import type { Receipt } from '../../src/response/receipt.ts';

/** What `takeReceipt` reads: the secret stands behind the `#`, which no server is told. */
export const receiptLink = (origin: string, { number, secret }: Receipt, lang?: string): string =>
  `${origin}/r/${number}${lang === undefined ? '' : `?lang=${lang}`}#${secret}`;
