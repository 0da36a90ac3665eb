/** What LINE understands in a link's query: to open it outside of its own browser. */
const OUTSIDE = 'openExternalBrowser';

/** LINE's own browser. Those of other apps know no such word: nothing can be offered there. */
const isInLine = (userAgent: string): boolean => / Line\/\d/.test(userAgent);

/**
 * Where a page that is open inside LINE can be opened outside; undefined elsewhere, and where that was tried already:
 * a page that asks again and again would go round in circles. `fragment` carries on what the link brought.
 */
export function outsideLine(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  userAgent: string,
  fragment: string,
): string | undefined {
  const query = new URLSearchParams(search);
  if (!isInLine(userAgent) || query.has(OUTSIDE)) return undefined;
  query.set(OUTSIDE, '1');
  return `${pathname}?${query}${fragment && `#${fragment}`}`;
}
