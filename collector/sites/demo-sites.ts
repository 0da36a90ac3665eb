import type { Site } from '../../src/protocol/site.ts';

/** The demo's sites: the insurer's page lives on the collector's own origin, the agency's on another port. */
export function demoSites(agencyPort: number): readonly Site[] {
  return [
    {
      key: 'hinata-web',
      name: 'Hinata (demo)',
      kind: 'website',
      origins: [],
      surveys: null,
      active: true,
    },
    {
      key: 'agency-0123',
      name: 'Midori (demo)',
      kind: 'agency',
      origins: [`http://127.0.0.1:${agencyPort}`, `http://localhost:${agencyPort}`],
      surveys: null,
      active: true,
    },
  ];
}
