import type { Site } from '../../src/protocol/site.ts';
import type { Sites } from './registered-site.ts';

/** The sites of a list that nothing changes. */
export function listedSites(list: readonly Site[]): Sites {
  const sites = new Map(list.map((site) => [site.key, { ...site, version: 0 }]));
  const websites = list.filter(({ kind, active }) => kind === 'website' && active);
  const origins = new Set(websites.flatMap((site) => site.origins));
  return {
    find: async (key) => sites.get(key),
    all: async () => [...sites.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    isWebsite: async (origin) => origins.has(origin),
  };
}
