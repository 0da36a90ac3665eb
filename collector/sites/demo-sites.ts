import type { RegisteredSite } from './registered-site.ts';

/** The demo's sites: the insurer's page lives on the collector's own origin, the agency's on another port. */
export function demoSites(agencyPort: number): readonly RegisteredSite[] {
  return [
    { key: 'hinata-web', kind: 'website', origins: [] },
    {
      key: 'agency-0123',
      kind: 'agency',
      origins: [`http://127.0.0.1:${agencyPort}`, `http://localhost:${agencyPort}`],
    },
  ];
}
