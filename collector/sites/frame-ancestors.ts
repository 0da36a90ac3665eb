import type { Site } from '../../src/protocol/site.ts';

/**
 * Who may frame a page that was asked for in the name of a site (E5): our own pages and the site's registered
 * origins; nobody when there is no such site.
 */
export function frameAncestors(
  asked: string | undefined,
  site: Pick<Site, 'origins'> | undefined,
): readonly string[] {
  if (asked === undefined) return ["'self'"];
  return site ? ["'self'", ...site.origins] : [];
}
