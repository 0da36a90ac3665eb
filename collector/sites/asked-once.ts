import type { RegisteredSite, Sites } from './registered-site.ts';

/** For one batch: it asks about each site once, however much of it names the site. */
export function askedOnce({ find }: Pick<Sites, 'find'>): Pick<Sites, 'find'> {
  const asked = new Map<string, Promise<RegisteredSite | undefined>>();
  return {
    find(key) {
      const site = asked.get(key) ?? find(key);
      asked.set(key, site);
      return site;
    },
  };
}
