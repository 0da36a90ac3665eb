import { isRecord } from '../../src/questions/is-record.ts';
import { normalizeReceiptNumber } from '../../src/response/receipt-number.ts';

/** 128 bits in base64url, as `mintReceipt` writes them. */
const SECRET = /^[\w-]{22}$/;

/** What the address of the page says; a link that was cut off, or typed from paper, has no secret. */
export interface GivenReceipt {
  readonly number: string;
  readonly secret: string | undefined;
}

/**
 * Reads a receipt's link, `/r/<number>#<secret>`, and takes the secret out of the address bar (P4), and so out of the
 * history, bookmarks and screenshots. It moves to the state of the history entry: a reload still knows it.
 */
export function takeReceipt(
  { hash, pathname, search }: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'state' | 'replaceState'>,
): GivenReceipt {
  const given = hash.slice(1);
  const secret = SECRET.test(given) ? given : secretIn(history.state);
  if (given !== '') history.replaceState({ secret }, '', pathname + search);
  return { number: normalizeReceiptNumber(pathname.replace(/^\/r\//, '')), secret };
}

const secretIn = (state: unknown): string | undefined =>
  isRecord(state) && typeof state.secret === 'string' ? state.secret : undefined;
