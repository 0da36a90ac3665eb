const TELLING = ['site', 'embed'];

/**
 * Under which address a survey page is kept: what changes it and no more, so that a link's tracking parameters fill
 * no cache. The language is left out on purpose: without reception any language is better than none.
 */
export function pageKey(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const kept = new URLSearchParams([...searchParams].filter(([name]) => TELLING.includes(name)));
  kept.sort();
  return `${origin}${pathname}?${kept}`;
}
