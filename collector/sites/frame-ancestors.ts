import type { Sites } from './registered-site.ts';

/**
 * Who may frame a page that was asked for in the name of a site (E5): our own pages and the site's registered
 * origins; nobody when the site is not registered.
 */
export function frameAncestors(sites: Sites, siteKey: string | undefined): readonly string[] {
  if (siteKey === undefined) return ["'self'"];
  const site = sites.get(siteKey);
  return site ? ["'self'", ...site.origins] : [];
}
