import type { RegisteredSite } from './registered-site.ts';

/** Strong: it changes with each change of the site. */
export const siteEtag = ({ version }: Pick<RegisteredSite, 'version'>): string => `"${version}"`;

/** Whether `If-Match` names this version, or any (RFC 9110 §13.1.1). */
export const namesVersion = (ifMatch: string, site: Pick<RegisteredSite, 'version'>): boolean =>
  ifMatch.split(',').some((tag) => ['*', siteEtag(site)].includes(tag.trim()));
