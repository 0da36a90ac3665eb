import { demoSites } from './demo-sites.ts';
import { listedSites } from './listed-sites.ts';
import type { Sites } from './registered-site.ts';

/** What is registered, and the demo's sites where their keys are not. */
export function withDemoSites(registered: Sites, agencyPort: number): Sites {
  const demo = listedSites(demoSites(agencyPort));
  return {
    ...registered,
    find: async (key) => (await registered.find(key)) ?? demo.find(key),
  };
}
